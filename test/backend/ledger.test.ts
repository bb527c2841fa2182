// What a ledger keeps: the same in memory and in a browser's IndexedDB.
import "fake-indexeddb/auto";
import type { LedgerEntry, LedgerState } from "../../src/backend/Backend";
import { openIndexedDbLedger } from "../../src/backend/indexedDbLedger";
import type { Ledger } from "../../src/backend/Ledger";
import { createMemoryLedger } from "../../src/backend/memoryLedger";
import { toContentHash } from "../../src/backend/toContentHash";
import { privateCells, toMark } from "./builders/openBackend";

const startMs = Date.UTC(2027, 0, 5, 9);
const dayMs = 24 * 60 * 60_000;
const created: LedgerState = { kind: "created", referralId: "r-1", engagementId: "e-1" };
let serial = 0;

const kinds: readonly (readonly [string, (clock: { ms: number }) => Promise<Ledger>])[] = [
  ["memory", (clock) => Promise.resolve(createMemoryLedger(() => clock.ms))],
  ["IndexedDB", (clock) => openIndexedDbLedger({ partitionKey: `test-${(serial += 1)}`, now: () => clock.ms })],
];

function anEntry(number: number, state: LedgerState = { kind: "planned" }): LedgerEntry {
  return { pushId: "push-1", mark: toMark(startMs, number), contentHash: "00", plannedAtMs: startMs, state };
}

describe.each(kinds)("in %s", (_where, open) => {
  test("keeps intents and what became of them", async () => {
    const ledger = await open({ ms: startMs });
    await ledger.plan([anEntry(1), anEntry(2), anEntry(3)]);
    expect([await ledger.begin(anEntry(1).mark), await ledger.begin(anEntry(2).mark)]).toEqual([true, true]);
    await ledger.settle(anEntry(1).mark, { kind: "created", referralId: "r-1", engagementId: "e-1" });
    expect(await ledger.read()).toEqual([anEntry(1, created), anEntry(2, { kind: "sent" }), anEntry(3)]);
  });

  test("never begins what is created, given up or not planned", async () => {
    const ledger = await open({ ms: startMs });
    await ledger.plan([anEntry(1), anEntry(2)]);
    await ledger.settle(anEntry(1).mark, { kind: "created", referralId: "r-1", engagementId: "e-1" });
    expect(await ledger.giveUp(anEntry(2).mark)).toEqual({ kind: "not-created" });
    expect(await Promise.all([1, 2, 3].map((number) => ledger.begin(anEntry(number).mark)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("gives up only what was never sent", async () => {
    const ledger = await open({ ms: startMs });
    await ledger.plan([anEntry(1)]);
    await ledger.begin(anEntry(1).mark);
    expect(await ledger.giveUp(anEntry(1).mark)).toEqual({ kind: "sent" });
    expect(await ledger.giveUp("new-unknown")).toBeNull();
  });

  test("lets only one of two windows decide", async () => {
    const ledger = await open({ ms: startMs });
    await ledger.plan([anEntry(1)]);
    const [begun, state] = await Promise.all([ledger.begin(anEntry(1).mark), ledger.giveUp(anEntry(1).mark)]);
    expect(begun ? state?.kind === "sent" : state?.kind === "not-created").toBe(true);
  });

  test("plans a mark again without forgetting that it was sent or created", async () => {
    const ledger = await open({ ms: startMs });
    await ledger.plan([anEntry(1), anEntry(2), anEntry(3)]);
    await ledger.begin(anEntry(1).mark);
    await ledger.settle(anEntry(2).mark, { kind: "created", referralId: "r-1", engagementId: "e-1" });
    await ledger.settle(anEntry(3).mark, { kind: "not-created" });
    await ledger.plan([1, 2, 3].map((number) => ({ ...anEntry(number), pushId: "push-2" })));
    expect((await ledger.read()).map(({ pushId, state }) => [pushId, state.kind])).toEqual([
      ["push-2", "sent"],
      ["push-2", "created"],
      ["push-2", "planned"],
    ]);
  });

  test("forgets after 30 days", async () => {
    const clock = { ms: startMs };
    const ledger = await open(clock);
    await ledger.plan([anEntry(1)]);
    clock.ms += 30 * dayMs;
    expect(await ledger.read()).toHaveLength(1);
    clock.ms += 1;
    expect(await ledger.read()).toEqual([]);
    clock.ms = startMs;
    expect(await ledger.read()).toEqual([]);
  });
});

test("shares a browser's ledger between windows of one partition, and with no other", async () => {
  const now = (): number => startMs;
  const [one, same, other] = await Promise.all(
    ["shared", "shared", "apart"].map((partitionKey) => openIndexedDbLedger({ partitionKey, now })),
  );
  await one?.plan([anEntry(1)]);
  expect(await same?.read()).toEqual([anEntry(1)]);
  expect(await other?.read()).toEqual([]);
});

test("keeps nothing of what was sent but a fingerprint that does not depend on order", async () => {
  const cells = privateCells(1);
  const turned = Object.fromEntries(Object.entries(cells).reverse());
  const hash = await toContentHash(cells);
  expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  expect(await toContentHash(turned)).toBe(hash);
  expect(await toContentHash({ ...cells, Notes: "Another" })).not.toBe(hash);
});
