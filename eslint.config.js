// The rules that a machine can check: strict typed TypeScript, Office's own rules as errors, accessible components.
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/naming-convention": "off",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/actions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // A component is mostly markup: over 120 lines it is two.
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      // Jest's matchers hand over values that have no type.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  // Tables and sentences are data: one place for each, however long.
  {
    files: ["src/deals/columns.ts", "src/language/**/*.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  { files: ["scripts/start/startWords.ts"], rules: { "@typescript-eslint/explicit-module-boundary-types": "off" } },
  // Jest wants its set-up as default exports, and a package's types say what the package does.
  {
    files: ["test/setup/{buildPages,databaseFiles,removeDatabaseFiles}.ts", "src/types/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  { files: ["src/cli.ts", "src/cli/**", "scripts/**", "bench/**"], rules: { "no-console": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
