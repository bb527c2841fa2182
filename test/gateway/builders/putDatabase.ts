// The files of a new embedded database, copied: making them takes PGlite seconds, and dozens of tests want them.
import { cp, mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** Puts them where a ledger in this folder has its database; nothing happens outside a run of the tests. */
export async function putDatabase(ledgerFolder: string): Promise<void> {
  const folder = process.env["TEST_DATABASE_FILES"];
  if (folder === undefined) return;
  await mkdir(ledgerFolder, { recursive: true });
  await cp(await findFiles(folder), join(ledgerFolder, "database"), { recursive: true });
}

/** The files, made by whoever needs them first. */
async function findFiles(folder: string): Promise<string> {
  const files = join(folder, "database");
  if (await isThere(files)) return files;
  const making = await mkdtemp(join(folder, "making-"));
  const database = await PGlite.create(making);
  await database.close();
  await rename(making, files).catch(async (error: unknown) => {
    // Another worker was first.
    await rm(making, { recursive: true });
    if (!(await isThere(files))) throw error;
  });
  return files;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
