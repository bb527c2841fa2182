// Microsoft's library as npm installs it: the files that a page loads, unmodified, for windows made in Node.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The debug build reads better in errors; the other is what production pages load. */
export type OfficeBuild = "debug" | "minified";

/** The first script of the library, by build. */
export const entryScripts = { debug: "office.debug.js", minified: "office.js" } as const satisfies Record<
  OfficeBuild,
  string
>;

/** The path on disk of a file of the library, found from the folder in which the process runs. */
export function toScriptPath(name: string): string {
  const fromHere = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(fromHere.resolve("@microsoft/office-js/package.json")), "dist", name);
}

/** The text of a file of the library. */
export function readScript(name: string): string {
  return readFileSync(toScriptPath(name), "utf8");
}
