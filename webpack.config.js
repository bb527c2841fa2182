// Builds the pages: for production the task pane alone with Office from Microsoft's CDN, for development the workbench too
// and Office from node_modules. scripts/buildPages.ts calls it.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const top = import.meta.dirname;
const officeFromCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
// Served by scripts/ from node_modules/@microsoft/office-js/dist.
const officeFromServer = "/office/office.js";
// What the scripts that the pane's page names may weigh together as they travel, after gzip; others are loaded later.
const mostGzipBytes = 165_000;

/** What the pane may load (reliability: no official list exists). Frame rules go into a header: a meta element cannot have them. */
function toContentSecurityPolicy(scriptSource) {
  return [
    "default-src 'none'",
    `script-src ${scriptSource}`,
    // Office.js and Fluent write style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * What the window of the sign-in may load. It alone speaks to the sign-in service, whose address the gateway knows and the
 * build does not: the gateway's header adds connect-src (src/gateway/pane). A default-src here would forbid what that allows.
 */
function toSignInSecurityPolicy(scriptSource) {
  const nothing = ["font", "frame", "img", "manifest", "media", "object", "worker"].map((kind) => `${kind}-src 'none'`);
  return [
    `script-src ${scriptSource}`,
    "style-src 'self' 'unsafe-inline'",
    ...nothing,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function toOfficePage(production, { name, template, toPolicy }) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: join(top, template),
    chunks: [name],
    templateParameters: {
      officeScript: production ? officeFromCdn : officeFromServer,
      contentSecurityPolicy: toPolicy(production ? "'self' https://appsforoffice.microsoft.com" : "'self'"),
    },
  });
}

const officePages = [
  { name: "taskpane", template: "src/taskpane/taskpane.html", toPolicy: toContentSecurityPolicy },
  { name: "signIn", template: "src/taskpane/signIn/signIn.html", toPolicy: toSignInSecurityPolicy },
];

const workbenchPage = [
  new HtmlPlugin({
    filename: "workbench.html",
    template: join(top, "src/workbench/page/workbench.html"),
    chunks: ["workbench"],
  }),
  new CopyPlugin({ patterns: [{ from: join(top, "src/workbench/page/workbench.css"), to: "workbench.css" }] }),
];

/** Fails a build whose first scripts weigh more than the budget. */
const weightLimit = {
  apply(compiler) {
    compiler.hooks.emit.tap("weightLimit", (compilation) => {
      const scripts = compilation.entrypoints.get("taskpane").getFiles();
      const toBytes = (name) => gzipSync(compilation.getAsset(name).source.buffer(), { level: 9 }).length;
      const bytes = scripts.reduce((sum, name) => sum + toBytes(name), 0);
      const said = `The first scripts of the pane weigh ${bytes} bytes after gzip; at most ${mostGzipBytes} are allowed.`;
      if (bytes > mostGzipBytes) compilation.errors.push(new compiler.webpack.WebpackError(said));
    });
  },
};

export default (_env, { mode }) => {
  const production = mode === "production";
  return {
    mode: production ? "production" : "development",
    context: top,
    target: ["web", "es2022"],
    entry: {
      // The bench puts an entry of its own here, to weigh React and Fluent alone.
      taskpane: process.env.PANE_ENTRY ?? "./src/taskpane/index.tsx",
      signIn: "./src/taskpane/start/signInPage.ts",
      ...(production ? {} : { workbench: "./src/workbench/page/index.tsx" }),
    },
    output: {
      path: join(top, "dist"),
      filename: production ? "[name].[contenthash:12].js" : "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", tsconfig: "./tsconfig.json" } },
      ],
    },
    plugins: [
      ...officePages.map((page) => toOfficePage(production, page)),
      new CopyPlugin({ patterns: [{ from: join(top, "assets/*.{png,json}"), to: "assets/[name][ext]" }] }),
      ...(production ? [weightLimit] : workbenchPage),
    ],
    // The pane's Content-Security-Policy forbids eval, which webpack's usual development maps use.
    devtool: production ? false : "source-map",
    performance: false,
    cache: {
      type: "filesystem",
      cacheDirectory: join(top, "node_modules/.cache/webpack"),
      buildDependencies: { config: [import.meta.filename] },
    },
    stats: { preset: "errors-warnings", assets: true, modules: false },
  };
};
