// The journal beside an embedded database: each fact a line, on the disk before anybody is told of it.
import { mkdir, open, readdir, readFile, unlink } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import PQueue from "p-queue";
import { createGathering } from "./createGathering";
import type { Fact, Haste } from "./Fact";

/** The journal of a ledger, open for writing. */
export interface Journal {
  /** Resolved when the fact's line is flushed to the disk; lines that come together are flushed together, in their order. */
  keep(fact: Fact, haste?: Haste): Promise<void>;
  /** Begins a new file; what is in the older ones is deleted once `flush` has brought the database itself to the disk. */
  renew(flush: () => Promise<void>): Promise<void>;
  /** Bytes written since the journal was begun, or renewed. */
  readonly size: number;
  close(): Promise<void>;
}

const form = /^journal-(\d{6})\.ndjson$/u;

/** The facts of a folder's journal in their order; a last line that was cut off says nothing. */
export async function readJournal(folder: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const number of await findNumbers(folder)) {
    const lines = (await readFile(toPath(folder, number), "utf8")).split("\n");
    // What stands behind the last line's end was being written when the power went.
    facts.push(...lines.slice(0, -1).flatMap(readLine));
  }
  return facts;
}

/** A line that a power cut left half on the disk cannot be read; nobody was told of it. */
function readLine(line: string): Fact[] {
  try {
    return [JSON.parse(line) as Fact];
  } catch {
    return [];
  }
}

/** Opens a folder's journal behind what is in it already. */
export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  let number = ((await findNumbers(folder)).at(-1) ?? 0) + 1;
  let file = await openFile(folder, number);
  let size = 0;
  /** The last lines may be there in part: the next begin on a line of their own. */
  let isTorn = false;
  // Two renewals at once would each take the other's new file for an old one.
  const renewals = new PQueue({ concurrency: 1 });
  let flushing: Promise<void> = Promise.resolve();
  const gathering = createGathering((lines) => (flushing = flush(file, lines)));

  async function flush(to: FileHandle, lines: string): Promise<void> {
    const text = (isTorn ? "\n" : "") + lines;
    isTorn = true;
    // appendFile goes on until all of it is written, or fails: a disk that is nearly full takes the first part alone.
    await to.appendFile(text);
    await to.datasync();
    isTorn = false;
    size += Buffer.byteLength(text);
  }

  async function renew(flushDatabase: () => Promise<void>): Promise<void> {
    const next = await openFile(folder, number + 1);
    const old = file;
    file = next;
    number += 1;
    size = 0;
    // Whoever waits for these lines learns of their failure.
    await flushing.catch(() => undefined);
    await old.close();
    await flushDatabase();
    for (const one of await findNumbers(folder)) if (one < number) await unlink(toPath(folder, one));
  }

  return {
    keep: (fact, haste = "now") => gathering.keep(`${JSON.stringify(fact)}\n`, haste),
    renew: (flushDatabase) => renewals.add(() => renew(flushDatabase)),
    get size() {
      return size;
    },
    async close() {
      await gathering.end();
      await file.close();
    },
  };
}

async function findNumbers(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => form.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** A new file, whose name is on the disk too. */
async function openFile(folder: string, number: number): Promise<FileHandle> {
  const file = await open(toPath(folder, number), "a", 0o600);
  const place = await open(folder, "r");
  // Windows flushes no folders.
  await place.sync().catch(() => undefined);
  await place.close();
  return file;
}

function toPath(folder: string, number: number): string {
  return join(folder, `journal-${String(number).padStart(6, "0")}.ndjson`);
}
