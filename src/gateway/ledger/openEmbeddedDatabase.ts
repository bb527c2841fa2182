// PGlite in a folder: PostgreSQL within this process, with the guards that it lacks (reliability.md 4.3, design.md 10).
import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, readdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Transaction } from "@electric-sql/pglite";
import type { Database, Parameter, Statements } from "./Database";
import { lockFolder } from "./lockFolder";

/** An embedded database, and what brings it to the disk. */
export interface EmbeddedDatabase extends Database {
  /** Everything that was committed is in the files, and the files are on the disk. */
  flush(): Promise<void>;
}

/** The folder cannot hold a ledger. */
export class FolderUnfit extends Error {
  override readonly name = "FolderUnfit";
}

/** The PostgreSQL within PGlite 0.5, which reads the files of no other. */
const postgresMajor = "18";

/** File systems of the network: locks and flushes mean little there (Linux, statfs). */
const networkKinds: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997]);

/** Opens the database of a folder, for this process alone. Throws FolderInUse, FolderUnfit. */
export async function openEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = join(folder, "database");
  await checkFolder(folder, files);
  const unlock = await lockFolder(folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = await PGlite.create(files);
    return {
      query: (text, parameters) => ask(pglite, text, parameters),
      transaction: (work) =>
        pglite.transaction((inside) => work({ query: (text, parameters) => ask(inside, text, parameters) })),
      async flush() {
        await pglite.exec("checkpoint");
        await flushFolder(files);
      },
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function checkFolder(folder: string, files: string): Promise<void> {
  if (process.platform === "linux" && networkKinds.has((await statfs(folder)).type)) {
    throw new FolderUnfit(`${folder} is on a network drive, where an embedded ledger is not safe: use a local folder.`);
  }
  const version = join(files, "PG_VERSION");
  if (!existsSync(version)) return;
  const major = readFileSync(version, "utf8").trim();
  if (major === postgresMajor) return;
  throw new FolderUnfit(
    `The ledger in ${folder} was written by PostgreSQL ${major}, this version reads ${postgresMajor}: see docs/backup.md on moving it.`,
  );
}

async function ask<R extends object>(
  place: Pick<Transaction, "query">,
  text: string,
  parameters: readonly Parameter[] = [],
): Promise<Awaited<ReturnType<Statements["query"]>> & readonly R[]> {
  return (await place.query<R>(text, [...parameters])).rows;
}

/** Flushes every file below a folder, and the folders. */
async function flushFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await flushFolder(path);
    else if (entry.isFile()) await flushFile(path);
  }
  // Windows flushes no folders.
  await flushFile(folder).catch(() => undefined);
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, "r+").catch(() => open(path, "r"));
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
