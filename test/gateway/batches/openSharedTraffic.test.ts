// Slots go from request to request of a process while they are young, and back to the ledger where there is to be less traffic.
import { sleep } from "../../../src/backend/sleep";
import { openSharedTraffic } from "../../../src/gateway/batches/openSharedTraffic";
import type { Traffic } from "../../../src/backend/lane/createLane";
import type { BatchLedger, TenantLedger } from "../../../src/gateway/ledger/BatchLedger";
import type { Slot } from "../../../src/gateway/ledger/traffic";
import { until } from "../../until";
import { aPlace, clearPlaces, openLedger } from "../builders/ledgers";

const taker = { holder: "77777777-7777-4777-8777-777777777777", leaseMs: 35_000, mostInFlight: 1 };
let nowMs: number;
let given: string[];
let traffic: Traffic;
let slots: Set<Slot>;
let ledger: BatchLedger;
let room: TenantLedger;
let serial = 0;

beforeAll(async () => {
  ledger = await openLedger(await aPlace("PGlite"));
});
afterAll(clearPlaces);

beforeEach(async () => {
  nowMs = 0;
  given = [];
  slots = new Set();
  serial += 1;
  room = ledger.of(`tenant-${serial}`);
  await room.openTraffic({ startInFlight: 4, mostInFlight: 4 });
  const watched: typeof room = {
    ...room,
    async takeSlot(who) {
      const taking = await room.takeSlot(who);
      if (taking.kind === "slot") given.push("taken");
      return taking;
    },
    async freeSlot(slot) {
      given.push("freed");
      await room.freeSlot(slot);
    },
  };
  const persist = <T>(task: () => Promise<T>): Promise<T> => task();
  traffic = openSharedTraffic({ ledger: watched, taker, slots, persist, sleep, random: () => 0, now: () => nowMs });
});

/** Lets so many requests through, each of which takes so long; gives how many were under way at once at the most. */
async function pass(times: number, { ms, after }: { ms: number; after?: (count: number) => void }): Promise<number> {
  let open = 0;
  let most = 0;
  let count = 0;
  const task = async (): Promise<void> => {
    open += 1;
    most = Math.max(most, open);
    await sleep(2);
    nowMs += ms;
    open -= 1;
    count += 1;
    after?.(count);
  };
  const turn = { isNext: false, signal: null };
  await Promise.all(Array.from({ length: times }, () => traffic.gate.pass(task, turn)));
  return most;
}

test("a slot that is wanted goes to the next request for half a second, then the ledger gives it anew", async () => {
  expect(await pass(6, { ms: 200 })).toBe(1);
  expect(given).toEqual(["taken", "freed", "taken", "freed"]);
  expect(slots.size).toBe(0);
});

test("a slot that nobody wants goes back at once", async () => {
  await pass(1, { ms: 1 });
  await pass(1, { ms: 1 });
  expect(given).toEqual(["taken", "freed", "taken", "freed"]);
});

test("where there is to be less traffic a slot goes back, however young", async () => {
  const after = (count: number): void => {
    if (count === 1) traffic.gate.close(1);
  };
  await pass(2, { ms: 1, after });
  expect(given).toEqual(["taken", "freed", "taken", "freed"]);
});

test("no slot is kept for one who has his already", async () => {
  const held = new Set<Slot>();
  const freeing: (() => void)[] = [];
  const taking: (() => void)[] = [];
  const slow: typeof room = {
    ...room,
    async takeSlot(who) {
      if (held.size === 3) await new Promise<void>((resolve) => taking.push(resolve));
      return room.takeSlot(who);
    },
    async freeSlot(slot) {
      if (freeing.length === 0) await new Promise<void>((resolve) => freeing.push(resolve));
      await room.freeSlot(slot);
    },
  };
  const persist = <T>(task: () => Promise<T>): Promise<T> => task();
  const means = { ledger: slow, taker: { ...taker, mostInFlight: 4 }, slots: held, persist, sleep };
  const { gate } = openSharedTraffic({ ...means, random: () => 0, now: () => nowMs });
  const ends: (() => void)[] = [];
  const task = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  const pass = (): Promise<void> => gate.pass(task, { isNext: false, signal: null });
  const passes = [pass(), pass(), pass()];
  await until(() => ends.length === 3);
  passes.push(pass());
  await until(() => taking.length === 1);
  // The fourth asks the ledger while the first gives its slot to it: one of the two goes back, slowly.
  ends[0]?.();
  await passes[0];
  taking[0]?.();
  await until(() => freeing.length === 1);
  ends[1]?.();
  await passes[1];
  freeing[0]?.();
  await until(() => ends.length === 4);
  ends[2]?.();
  ends[3]?.();
  await Promise.all(passes);
  expect(held.size).toBe(0);
});
