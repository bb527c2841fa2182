// Builds the pages with webpack, in a process of its own: the caller can do something else meanwhile.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { folders } from "./folders";

/** The build failed; the message is what webpack said. */
export class BuildFailed extends Error {
  override readonly name = "BuildFailed";
}

/**
 * Builds the pages into a folder: pane and workbench for development, for production the pane alone. Resolves with the seconds
 * it took, rejects with BuildFailed.
 */
export function buildPages(folder: string, mode: "development" | "production" = "development"): Promise<number> {
  const began = performance.now();
  const webpack = join(folders.top, "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(process.execPath, [webpack, "--mode", mode, "--output-path", folder], {
    cwd: folders.top,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (text: Buffer): void => {
    said += text.toString();
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new BuildFailed(error.message)));
    child.once("close", (status) => {
      if (status === 0) resolve((performance.now() - began) / 1000);
      else reject(new BuildFailed(said.trim()));
    });
  });
}
