// A folder with what the gateway wants to see of a built pane.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes it below a folder; gives its path. */
export async function toPaneFolder(below: string): Promise<string> {
  const folder = join(below, "pane");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "taskpane.html"), "<!doctype html><title>Pane</title>");
  await writeFile(join(folder, "taskpane.0123456789ab.js"), "export {};");
  return folder;
}
