// Runs once after the tests in Node: nobody needs the files of a new database any more.
import { rm } from "node:fs/promises";

/** Takes their folder away. */
export default async function tearDown(): Promise<void> {
  await rm(process.env["TEST_DATABASE_FILES"] ?? "", { recursive: true, force: true });
}
