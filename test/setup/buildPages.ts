// Runs once before the browser tests: builds the pages as they are now. Each test serves them with a sandbox of its own.
import { buildPages } from "../../scripts/buildPages";
import { folders } from "../../scripts/folders";

/** Builds the pages into their folder for tests. */
export default async function setUp(): Promise<void> {
  await buildPages(folders.testPages);
}
