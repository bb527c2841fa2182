// Node for tests, with a door to Node's own import(): some packages (PGlite, oidc-provider) cannot run inside Jest's modules.
const { TestEnvironment } = require("jest-environment-node");

/** The same value made of this side's objects: a package that looks for plain ones does not know those of a test. */
function toOutside(value) {
  if (typeof value === "function") return (...given) => toOutside(value(...given));
  if (Array.isArray(value)) return value.map(toOutside);
  const isPlain = typeof value === "object" && value !== null && value.constructor?.name === "Object";
  return isPlain ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toOutside(one)])) : value;
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.importOutsideJest = (name) => import(name);
    this.global.toOutsideJest = toOutside;
  }
};
