// Which creations have left an embedded gateway: a line each, written in the same breath as the request itself.
//
// "begun" must be flushed to the disk, which takes milliseconds: a process that is killed meanwhile would leave a row in
// doubt whose request never left. A line here is not flushed. It outlives the process, and need not outlive the computer:
// after a restart of that nobody asks for it, and every row that was begun is looked for.
import { appendFileSync, closeSync, openSync } from "node:fs";
import { readFile, rename, rm, unlink } from "node:fs/promises";
import { join } from "node:path";
import PQueue from "p-queue";
import { readBoot } from "./readBoot";
import type { RowName } from "./Row";

/** The departures of this process, and of those before it whose rows are still in doubt. */
export interface Departures {
  /** Notes that a row's request leaves now. Throws where that cannot be written: then it must not leave. */
  leave(row: RowName): void;
  /** Forgets all but the rows that are in doubt; what leaves meanwhile stays known. */
  renew(readSent: () => Promise<readonly RowName[]>): Promise<void>;
  close(): void;
}

const toPath = (folder: string): string => join(folder, "departures.ndjson");

/** The rows that left since the computer was started; null where that is not known of every row. */
export async function readDepartures(folder: string): Promise<readonly RowName[] | null> {
  const boot = await readBoot();
  const text = await readFile(toPath(folder), "utf8").catch(() => "");
  const [first, ...lines] = text.split("\n");
  if (boot === null || first !== boot) return null;
  try {
    // A last line that was cut off was being written when the process went: its request had not left.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as RowName);
  } catch {
    // A disk that was full took half a line: what it said is not known.
    return null;
  }
}

/** Forgets what is known: of every row that was begun it is then open whether it left. */
export async function forgetDepartures(folder: string): Promise<void> {
  await rm(toPath(folder), { force: true });
}

/** Begins them anew with the rows that are in doubt already. */
export async function openDepartures(folder: string, readSent: () => Promise<readonly RowName[]>): Promise<Departures> {
  const path = toPath(folder);
  const boot = (await readBoot()) ?? "";
  const renewals = new PQueue({ concurrency: 1 });
  let files: readonly number[] = [];
  const write = (text: string): void => files.forEach((file) => appendFileSync(file, text));

  async function renew(readDoubtful: () => Promise<readonly RowName[]>): Promise<void> {
    await unlink(`${path}.new`).catch(() => undefined);
    const old = files;
    const fresh = openSync(`${path}.new`, "a", 0o600);
    appendFileSync(fresh, `${boot}\n`);
    files = [...old, fresh];
    for (const row of await readDoubtful()) appendFileSync(fresh, toLine(row));
    await rename(`${path}.new`, path);
    files = [fresh];
    old.forEach((file) => closeSync(file));
  }

  await renew(readSent);
  return {
    leave: (row) => write(toLine(row)),
    renew: (readDoubtful) => renewals.add(() => renew(readDoubtful)),
    close: () => files.forEach((file) => closeSync(file)),
  };
}

function toLine({ tenant, batchId, number }: RowName): string {
  return `${JSON.stringify({ tenant, batchId, number })}\n`;
}
