// Runs once after the browser tests: ends the server of the pages.

/** Closes what servePages opened. */
export default async function tearDown(): Promise<void> {
  await globalThis.pageServer?.close();
}
