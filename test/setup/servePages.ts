// Runs once before the browser tests: builds the pages as they are now and serves them at a free port.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { folders } from "../../scripts/folders";
import { servePages, type PageServer } from "../../scripts/serve";

declare global {
  var pageServer: PageServer | undefined;
}

/** Builds and serves; the address goes to the tests as PAGES_ORIGIN. */
export default async function setUp(): Promise<void> {
  const webpack = join(folders.top, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "development"], {
    cwd: folders.top,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The pages could not be built:\n${stdout}${stderr}`);
  globalThis.pageServer = await servePages(0);
  process.env.PAGES_ORIGIN = globalThis.pageServer.origin;
}
