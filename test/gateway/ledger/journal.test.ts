// The journal of an embedded ledger: what was kept is read again, whatever happens at the same time.
import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fact } from "../../../src/gateway/ledger/Fact";
import { createGathering } from "../../../src/gateway/ledger/createGathering";
import { openJournal, readJournal } from "../../../src/gateway/ledger/journal";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "co-sell-journal-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const fact = (number: number): Fact => ({ kind: "begun", tenant: "home", batchId: "b", number });
const flushed = (): Promise<void> => Promise.resolve();

test("two renewals at once leave a journal that still keeps", async () => {
  const journal = await openJournal(folder);
  await Promise.all([journal.renew(flushed), journal.renew(flushed)]);
  await journal.keep(fact(1));
  await journal.close();
  expect(await readJournal(folder)).toEqual([fact(1)]);
});

test("facts that come while it is renewed are kept, each once and in their order, where the database does not come to the disk", async () => {
  const journal = await openJournal(folder);
  const numbers = Array.from({ length: 50 }, (_unused, number) => number);
  const broken = new Error("The disk is full.");
  const renewing = journal.renew(() => Promise.reject(broken)).catch((error: unknown) => error);
  for (const number of numbers) await journal.keep(fact(number));
  expect(await renewing).toBe(broken);
  await journal.close();
  expect(await readJournal(folder)).toEqual(numbers.map(fact));
});

test("what a full disk took half of hides nothing that was kept afterwards", async () => {
  const journal = await openJournal(folder);
  await journal.keep(fact(1));
  const [name = ""] = await readdir(folder);
  await appendFile(join(folder, name), `{"kind":"beg\n`);
  await journal.keep(fact(2));
  await journal.close();
  expect(await readJournal(folder)).toEqual([fact(1), fact(2)]);
});

test("what is to be safe soon is flushed with what is to be safe now, in its order, or in a moment of its own", async () => {
  const journal = await openJournal(folder);
  const soon = journal.keep(fact(1), "soon");
  await journal.keep(fact(2));
  await soon;
  await journal.keep(fact(3), "soon");
  const last = journal.keep(fact(4), "soon");
  await journal.close();
  await last;
  expect(await readJournal(folder)).toEqual([1, 2, 3, 4].map(fact));
});

test("a flush that fails is told to those whose lines it had, and to nobody else", async () => {
  const flushed: string[] = [];
  const full = new Error("The disk is full.");
  const gathering = createGathering((text) => {
    if (flushed.push(text) === 2) return Promise.reject(full);
    return Promise.resolve();
  });
  const first = gathering.keep("1 ", "now");
  const told = await Promise.allSettled([first, gathering.keep("2 ", "now"), gathering.keep("3 ", "soon")]);
  expect(told.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  await gathering.keep("4 ", "now");
  await gathering.end();
  expect(flushed).toEqual(["1 ", "2 3 ", "4 "]);
});
