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

function toPanePage(production) {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: join(top, "src/taskpane/taskpane.html"),
    chunks: ["taskpane"],
    templateParameters: {
      officeScript: production ? officeFromCdn : officeFromServer,
      contentSecurityPolicy: toContentSecurityPolicy(
        production ? "'self' https://appsforoffice.microsoft.com" : "'self'",
      ),
    },
  });
}

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
      toPanePage(production),
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
