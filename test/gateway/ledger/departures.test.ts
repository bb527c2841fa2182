// A killed process over PGlite: rows that were noted and had not left are told from those that had.
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { makePassingFolder } from "../../../scripts/passingFolder";
import { markRestored } from "../../../src/gateway/markRestored";
import { readBoot } from "../../../src/gateway/ledger/readBoot";
import type { RowState } from "../../../src/gateway/ledger/Row";
import { aBatch } from "../builders/batches";
import { aPlace, clearPlaces, openLedger } from "../builders/ledgers";

const tenant = "home";
const claim = { owner: "ada", worker: "0199aaaa-0000-7000-8000-000000000001", most: 9, leaseMs: 600_000 };
afterAll(clearPlaces);

/** What is on the disk right now, as the kill of the process would leave it; `change` is what else happens to it. */
async function openKilled(folder: string, change: (departures: string) => string): Promise<readonly RowState[]> {
  const copy = await makePassingFolder("co-sell-killed-");
  await cp(folder, copy, { recursive: true, filter: (path) => basename(path) !== "lock" });
  const file = join(copy, "departures.ndjson");
  await writeFile(file, change(await readFile(file, "utf8")));
  const ledger = await openLedger({ folder: copy });
  const rows = await ledger.of(tenant).claim(claim);
  await ledger.close();
  await rm(copy, { recursive: true, force: true });
  return [...rows].sort((one, other) => one.number - other.number).map(({ state }) => state);
}

test("a copy that was put back and is said to be has each of its new deals looked for, whatever it knows of departures", async () => {
  const place = await aPlace("PGlite");
  const ledger = await openLedger(place);
  await ledger.of(tenant).submit(aBatch(3));
  const [first] = await ledger.of(tenant).claim({ ...claim, most: 1 });
  if (first === undefined || !("folder" in place)) throw new Error("A batch has rows.");
  await ledger.of(tenant).begin(first);
  await ledger.close();
  expect(await markRestored({ databaseUrl: null, folder: place.folder })).toBe(2);
  const rows = await (await openLedger(place)).of(tenant).claim(claim);
  expect(rows.map(({ state }) => state)).toEqual(["sent", "sent", "sent"]);
});

test("a row that was begun and had not left waits again, unless the computer was started anew", async () => {
  const place = await aPlace("PGlite");
  const ledger = await openLedger(place);
  const room = ledger.of(tenant);
  await room.submit(aBatch(3));
  const [first, second] = await room.claim(claim);
  if (first === undefined || second === undefined || !("folder" in place)) throw new Error("A batch has rows.");
  expect([await room.begin(first), await room.begin(second)]).toEqual([true, true]);
  const withoutLast = (departures: string): string => `${departures.trim().split("\n").slice(0, -1).join("\n")}\n`;
  const isKnown = (await readBoot()) !== null;
  expect(await openKilled(place.folder, withoutLast)).toEqual(["sent", isKnown ? "waiting" : "sent", "waiting"]);
  const anew = (departures: string): string => `x${withoutLast(departures)}`;
  expect(await openKilled(place.folder, anew)).toEqual(["sent", "sent", "waiting"]);
  const halfALine = (departures: string): string => departures.replace(/\n\{[^\n]{9}/u, "\n");
  expect(await openKilled(place.folder, halfALine)).toEqual(["sent", "sent", "waiting"]);
  // What left stays known to have left, though the next process ends too before anybody judged it.
  await ledger.close();
  await (await openLedger(place)).close();
  const rows = await (await openLedger(place)).of(tenant).claim(claim);
  expect(rows.map(({ state }) => state).sort()).toEqual(["sent", "sent", "waiting"]);
});
