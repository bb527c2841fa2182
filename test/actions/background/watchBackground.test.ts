// How often the pane asks by itself what goes on in the background.
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { BatchCard } from "../../../src/contract/batches";
import { openDesk } from "../openDesk";
import { until } from "../openPushDesk";

const card: BatchCard = {
  id: "0190a0a0-0000-7000-8000-000000000001",
  state: "working",
  parkedWhy: null,
  challenge: null,
  submittedAt: "2027-01-05T09:00:00.000Z",
  processedAt: null,
  isErased: false,
  records: 3,
  created: 0,
  updated: 0,
  notProcessed: 0,
  endings: { created: 0, updated: 0, unchanged: 0, failed: 0, "not-sent": 0, unknown: 0 },
};

interface Pause {
  readonly ms: number;
  readonly end: () => void;
}

test("it asks every few seconds while something is under way, rarely otherwise, never while nobody sees it, and never Excel", async () => {
  let batches: readonly BatchCard[] = [];
  let isVisible = true;
  let asked = 0;
  const pauses: Pause[] = [];
  const backend = createBackend({
    kind: "gateway",
    address: "https://gateway.example/v1.0/engagements/referrals",
    background: { batches: "https://gateway.example/batches", exports: null },
    signIn: { token: () => Promise.resolve("token"), caller: () => Promise.reject(new Error("Nobody.")) },
    ledger: createMemoryLedger(Date.now),
    fetch: () => {
      asked += 1;
      return Promise.resolve(Response.json({ batches, next: null }));
    },
    now: Date.now,
    sleep: (_ms, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
    random: Math.random,
  });
  const desk = await openDesk({
    backend,
    isVisible: () => isVisible,
    sleep: (ms) => new Promise((resolve) => pauses.push({ ms, end: resolve })),
  });
  await until(() => pauses.length === 1);
  desk.host.counts.reset();
  /** Lets the pause end, and gives the next one, with how often was asked since. */
  const goOn = async (): Promise<readonly [number, number]> => {
    const before = asked;
    const count = pauses.length;
    pauses.at(-1)?.end();
    await until(() => pauses.length > count);
    return [asked - before, pauses.at(-1)?.ms ?? 0];
  };
  expect([asked, pauses[0]?.ms]).toEqual([1, 60_000]);
  batches = [card];
  expect(await goOn()).toEqual([1, 4_000]);
  isVisible = false;
  expect(await goOn()).toEqual([0, 4_000]);
  isVisible = true;
  batches = [{ ...card, state: "processed", processedAt: "2027-01-05T09:01:00.000Z" }];
  expect(await goOn()).toEqual([1, 60_000]);
  expect([...(desk.session.core.memory.background?.news ?? [])]).toEqual([card.id]);
  expect(desk.host.counts.syncs).toBe(0);
});
