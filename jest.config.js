// Three kinds of test, told apart by the end of their names: *.test.ts runs in Node, *.dom.test.ts(x) in jsdom,
// *.browser.test.ts drives a real browser from Node.
// PGlite is among them because its own import() would need Node started with a flag.
const esModulesOnly = ["rettime", "until-async", "@open-draft", "p-queue", "p-timeout", "@electric-sql"];

const common = {
  transform: { "^.+\\.(ts|tsx|js|mjs|cjs)$": "<rootDir>/test/setup/transformTypeScript.cjs" },
  // numfmt 4.0.1 names files in its exports map that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
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
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
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
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/setup/buildPages.ts",
    },
  ],
};
