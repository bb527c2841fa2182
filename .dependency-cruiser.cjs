// Who may import whom: the graph of the house, inside to outside, each rule with its reason.
/** A rule for one folder of src: it may import these folders of ours and these packages, nothing else; some files have a rule of their own. */
const room = (folder, allowed, packages, reason, without = []) => ({
  name: `${folder.replace("/", "-")}-imports`,
  comment: reason,
  severity: "error",
  from: {
    path: `^src/${folder}(/|\\.ts$)`,
    ...(without.length > 0 ? { pathNot: without.map((file) => `^src/${folder}/${file}\\.ts$`) } : {}),
  },
  to: {
    pathNot: [
      `^src/(${[folder, ...allowed].join("|")})(/|\\.ts$)`,
      ...packages.map((name) => `node_modules/(@types/)?${name}(/|$)`),
      ...(packages.includes("node:") ? ["^(node:)?[a-z_/]+$"] : []),
    ],
    ...(packages.includes("node:") ? { dependencyTypesNot: ["core"] } : {}),
  },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one idea in two places: move what both need further in. (Types alone may point back: they are gone when the code runs.)",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing reaches is dead.",
      severity: "error",
      from: { orphan: true, path: "^src", pathNot: ["\\.d\\.ts$", "\\.css$", "\\.html$"] },
      to: {},
    },
    {
      name: "no-test-code-in-the-product",
      comment: "What users run must not depend on what only tests need.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|bench|scripts)/" },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that resolves to nothing fails only when it is run.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    room(
      "deals",
      [],
      ["zod", "i18n-iso-countries", "currency-codes", "papaparse"],
      "What a deal is and what is right stays pure: no screen, no network, no Excel.",
    ),
    room(
      "language",
      ["deals"],
      [],
      "Sentences are made from findings and nothing else, so that the command line, the pane and Excel say the same.",
    ),
    room(
      "excel",
      ["deals"],
      [],
      "The Excel layer knows deals and Excel; words are handed in, so that it can be tried in any language.",
    ),
    room(
      "partnerCenter",
      ["deals"],
      ["zod"],
      "Referrals on the wire: what Partner Center calls things stays in this room.",
    ),
    room(
      "backend",
      ["deals", "partnerCenter", "contract"],
      ["zod", "p-queue", "idb", "@azure/msal-browser"],
      "The adapter: how deals travel, retried, remembered and looked up; it knows no sheet.",
    ),
    room(
      "actions",
      ["deals", "excel", "backend", "language"],
      ["uuid"],
      "An action is one thing that a user can ask for; ribbon and pane call it, it never calls them.",
    ),
    room(
      "taskpane",
      ["deals", "actions", "backend", "language", "commands"],
      ["react", "react-dom", "@fluentui", "@tanstack"],
      "The pane shows state and asks for actions: no Office call in a component.",
    ),
    room("commands", ["actions", "language", "deals"], [], "A ribbon command is one line per action."),
    room(
      "workbench",
      [],
      ["numfmt", "exceljs", "@revolist", "papaparse", "zod", "jsdom", "react", "react-dom", "node:"],
      "The workbench stands in for Excel: built from our own shapes it would agree with our own mistakes.",
    ),
    room(
      "sandbox",
      [],
      ["hono", "@hono"],
      "The sandbox stands in for Partner Center: built from our own shapes it would agree with our own mistakes.",
    ),
    room(
      "cli",
      ["deals", "language"],
      ["node:"],
      "The command line uses the same rules and sentences, and no Excel; the template as a workbook alone is made by what stands in for it.",
      ["toTemplateXlsx"],
    ),
    room("contract", ["deals"], ["zod"], "What pane and gateway say to each other needs neither of them."),
    room(
      "gateway",
      ["deals", "contract", "partnerCenter", "backend", "language"],
      [
        "node:",
        "zod",
        "hono",
        "@hono/node-server",
        "jose",
        "pino",
        "prom-client",
        "pg",
        "@electric-sql/pglite",
        "p-queue",
      ],
      "The gateway is a service of its own: it knows the deals and Partner Center, and no pane, sheet or sandbox.",
    ),
    room(
      "cli/toTemplateXlsx",
      ["actions", "deals", "workbench"],
      [],
      "The template as a workbook is what the add-in inserts into the workbench, saved.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".css", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
