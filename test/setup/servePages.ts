// Runs once before the browser tests: builds the pages as they are now and serves them at a free port.
import { buildPages } from "../../scripts/buildPages";
import { folders } from "../../scripts/folders";
import { servePages, type PageServer } from "../../scripts/serve";

declare global {
  var pageServer: PageServer | undefined;
}

/** Builds and serves; the address goes to the tests as PAGES_ORIGIN. */
export default async function setUp(): Promise<void> {
  await buildPages(folders.testPages);
  globalThis.pageServer = await servePages(folders.testPages, 0);
  process.env.PAGES_ORIGIN = globalThis.pageServer.origin;
}
