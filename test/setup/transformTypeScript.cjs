// Lets Jest read TypeScript, TSX and the few packages that ship ES modules only, through esbuild.
const { transformSync } = require("esbuild");
const { extname } = require("node:path");
const { pathToFileURL } = require("node:url");

const loaders = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };

module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: loaders[extname(path)],
      format: "cjs",
      jsx: "automatic",
      target: "node20",
      // Jest's modules know no import(): it becomes a require behind a promise.
      supported: { "dynamic-import": false },
      sourcemap: "external",
      sourcefile: path,
      define: { "import.meta.url": JSON.stringify(pathToFileURL(path).href) },
    });
    return { code, map };
  },
};
