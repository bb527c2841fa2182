// PGlite as the code under test asks for it, made outside Jest's modules.
exports.PGlite = {
  async create(...given) {
    const { PGlite } = await globalThis.importOutsideJest("@electric-sql/pglite");
    return PGlite.create(...given);
  },
};
