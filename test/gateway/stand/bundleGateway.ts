// The gateway in one file: a process starts from it in a third of the time, which counts where one is killed twenty times.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../../scripts/folders";

/** What finds its own files beside itself, or is only asked for in passing. */
const apart = ["@electric-sql/pglite", "pg", "pino", "prom-client"];
const needsRequire = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The gateway as one module, and what throws it away. */
export interface Bundle {
  readonly program: readonly string[];
  readonly clear: () => void;
}

/** Makes it, below node_modules: what is not in it is found from there. */
export function bundleGateway(): Bundle {
  const folder = join(folders.top, "node_modules", ".cache", `test-gateway-${process.pid}`);
  const file = join(folder, "main.mjs");
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(folders.top, "node_modules", "esbuild", "bin", "esbuild"),
      join(folders.top, "src", "gateway", "main.ts"),
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--log-level=error",
      ...apart.map((name) => `--external:${name}`),
      `--banner:js=${needsRequire}`,
      `--outfile=${file}`,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The gateway could not be bundled: ${stderr}`);
  return { program: [file], clear: () => rmSync(folder, { recursive: true, force: true }) };
}
