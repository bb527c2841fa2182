// How often the pane asks by itself what goes on in the background.
import { lookAtBackground } from "../../../src/actions/background/lookAtBackground";
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { BatchCard } from "../../../src/contract/batches";
import { openDesk } from "../openDesk";
import { until } from "../../until";

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

test("it asks every few seconds while something is under way, rarely otherwise, never while nobody sees it, and never Excel", async () => {
  let batches: readonly BatchCard[] = [];
  let isVisible = true;
  let asked = 0;
  const pauses: { readonly ms: number; readonly end: () => void }[] = [];
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
  /** Lets so many pauses end, one after the other, and gives how often was asked after each. */
  const goOn = async (times: number): Promise<readonly number[]> => {
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const before = asked;
      const count = pauses.length;
      pauses.at(-1)?.end();
      await until(() => pauses.length > count);
      found.push(asked - before);
    }
    return found;
  };
  const quiet = Array.from({ length: 14 }, () => 0);
  expect(asked).toBe(1);
  expect(await goOn(15)).toEqual([...quiet, 1]);
  // Somebody hands rows over in the quiet time.
  batches = [card];
  await lookAtBackground(desk.session.core);
  expect(await goOn(2)).toEqual([1, 1]);
  isVisible = false;
  expect(await goOn(2)).toEqual([0, 0]);
  isVisible = true;
  batches = [{ ...card, state: "processed", processedAt: "2027-01-05T09:01:00.000Z" }];
  expect(await goOn(16)).toEqual([1, ...quiet, 1]);
  expect([...(desk.session.core.memory.background?.news ?? [])]).toEqual([card.id]);
  expect(new Set(pauses.map(({ ms }) => ms))).toEqual(new Set([4_000]));
  expect(desk.host.counts.syncs).toBe(0);
});
