// Node for tests, with a door to Node's own import(): some packages (PGlite, oidc-provider) cannot run inside Jest's modules.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.importOutsideJest = (name) => import(name);
  }
};
