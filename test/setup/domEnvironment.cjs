// jsdom for Jest, with Node's own fetch family put back: jsdom has none, and msw and the gateway client need it.
const { TestEnvironment } = require("jest-environment-jsdom");

const fromNode = [
  "fetch",
  "Headers",
  "Request",
  "Response",
  "FormData",
  "Blob",
  "File",
  "AbortController",
  "AbortSignal",
  "TextEncoder",
  "TextDecoder",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "CompressionStream",
  "DecompressionStream",
  "BroadcastChannel",
  "structuredClone",
  "Uint8Array",
  "setImmediate",
  "clearImmediate",
];

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of fromNode) this.global[name] = globalThis[name];
    this.customExportConditions = ["node", "node-addons"];
  }
};
