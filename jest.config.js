// Three kinds of test, told apart by the end of their names: *.test.ts runs in Node, *.dom.test.ts(x) in jsdom,
// *.browser.test.ts drives a real browser from Node.
const esModulesOnly = ["rettime", "until-async", "@open-draft", "p-queue", "p-timeout", "jose"];

const common = {
  transform: { "^.+\\.(ts|tsx|js|mjs)$": "<rootDir>/test/setup/transformTypeScript.cjs" },
  // numfmt 4.0.1 names files in its exports map that it does not ship.
  moduleNameMapper: {
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    "^@electric-sql/pglite$": "<rootDir>/test/setup/pglite.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
};

export default {
  testTimeout: 90_000,
  // By default a core is kept free, which on a machine with two means that nothing runs side by side.
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/test/setup/closingLine.cjs"],
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "<rootDir>/test/setup/nodeEnvironment.cjs",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      globalSetup: "<rootDir>/test/setup/databaseFiles.ts",
      globalTeardown: "<rootDir>/test/setup/removeDatabaseFiles.ts",
      testPathIgnorePatterns: ["\\.dom\\.test\\.ts$", "\\.browser\\.test\\.ts$"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "<rootDir>/test/setup/domEnvironment.cjs",
      testMatch: ["<rootDir>/test/**/*.dom.test.ts", "<rootDir>/test/**/*.dom.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup/dom.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "<rootDir>/test/setup/nodeEnvironment.cjs",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/setup/buildPages.ts",
    },
  ],
};
