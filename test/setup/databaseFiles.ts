// Runs once before the tests in Node: a folder for the files of a new database, which the first test that needs them makes.
import { makePassingFolder } from "../../scripts/passingFolder";

/** Makes the folder; its name is in the environment of all tests. */
export default async function setUp(): Promise<void> {
  process.env["TEST_DATABASE_FILES"] = await makePassingFolder("co-sell-files-");
}
