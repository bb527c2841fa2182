// The throttle of a tenant for the lanes of this process: each request takes a slot of the ledger, which all processes share.
import PQueue from "p-queue";
import { Cancelled } from "../../backend/lane/Cancelled";
import type { Traffic } from "../../backend/lane/createLane";
import type { Sleep } from "../../backend/sleep";
import type { TenantLedger } from "../ledger/BatchLedger";
import type { Slot, Taker, Taking } from "../ledger/traffic";
import type { Persist } from "./createPersist";

/** What the shared traffic of a tenant is made of. */
export interface TrafficMeans {
  readonly ledger: TenantLedger;
  readonly taker: Taker;
  /** Slots in use by this process: whoever keeps leases alive reads it. */
  readonly slots: Set<Slot>;
  readonly persist: Persist;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly now: () => number;
}

/** A slot of this process, and when the ledger gave it. */
interface Held {
  readonly slot: Slot;
  readonly takenAtMs: number;
}

/**
 * So long a slot goes from request to request of this process without a word to the ledger: longer, and what other processes
 * learn of how much Partner Center bears would come too late.
 */
const handOverMs = 500;
const calmAnswers = 20;
/** A slot that this process gives back wakes who waits here; only those of other processes are asked for by the clock. */
const usualPauseMs = 100;
const longestPauseMs = 1_000;

/** The traffic of a tenant; its throttle must stand in the ledger. */
export function openSharedTraffic({ ledger, taker, slots, persist, sleep, random, now }: TrafficMeans): Traffic {
  // One asks for a slot at a time: so many that ask would only stand in each other's way.
  const line = new PQueue({ concurrency: 1 });
  const known = { width: 1, epoch: 0, answers: 0 };
  const changes = new Set<Promise<void>>();
  let freed = new AbortController();
  /** Slots that are handed over, on their way to whoever waits for one. */
  const spare: Held[] = [];
  /** Slots that were taken before this go back to the ledger, which has learnt of other traffic since. */
  let turnedAtMs = Number.NEGATIVE_INFINITY;

  function note(change: () => Promise<void>): void {
    const noted = persist(change)
      .catch(() => undefined)
      .finally(() => changes.delete(noted));
    changes.add(noted);
  }

  /** Whoever is next in line has it at once, while it is young; else it goes back to the ledger. */
  async function give(held: Held): Promise<void> {
    const isWanted = line.pending + line.size > spare.length;
    const isYoung = held.takenAtMs > turnedAtMs && now() - held.takenAtMs < handOverMs;
    if (isWanted && isYoung) spare.push(held);
    else await free(held);
    freed.abort();
  }

  async function free({ slot }: Held): Promise<void> {
    slots.delete(slot);
    // A slot that cannot be given back ends with its lease.
    await ledger.freeSlot(slot).catch(() => undefined);
  }

  async function take(signal: AbortSignal | null): Promise<Held> {
    const leave = (): void => freed.abort();
    signal?.addEventListener("abort", leave);
    try {
      return await takeWhenFree(signal);
    } finally {
      signal?.removeEventListener("abort", leave);
      if (line.size === 0) await Promise.all(spare.splice(0).map(free));
    }
  }

  async function takeWhenFree(signal: AbortSignal | null): Promise<Held> {
    for (;;) {
      if (signal?.aborted === true) throw new Cancelled();
      const handed = spare.shift();
      if (handed !== undefined) return handed;
      freed = new AbortController();
      const taking: Taking = await persist(() => ledger.takeSlot(taker));
      if (taking.kind === "slot") {
        Object.assign(known, { width: taking.width, epoch: taking.epoch });
        slots.add(taking.slot);
        return { slot: taking.slot, takenAtMs: now() };
      }
      const pauseMs = Math.max(usualPauseMs, taking.closedForMs) * (1 + random() / 4);
      await sleep(Math.min(longestPauseMs, pauseMs), freed.signal);
    }
  }

  return {
    crowd: toCrowd(known, { ledger, mostInFlight: taker.mostInFlight, note, onTurned: () => (turnedAtMs = now()) }),
    gate: {
      async pass<T>(task: () => Promise<T>, turn: { isNext: boolean; signal: AbortSignal | null }): Promise<T> {
        const held = await line.add(() => take(turn.signal), { priority: turn.isNext ? 1 : 0 });
        try {
          return await task();
        } finally {
          // Whoever takes the slot next must find what this request taught.
          await Promise.all(changes);
          await give(held);
        }
      },
      close(forMs) {
        turnedAtMs = now();
        note(() => ledger.closeTraffic(forMs));
      },
      // How many may run is the ledger's to say.
      widen: () => undefined,
    },
  };
}

interface Known {
  width: number;
  epoch: number;
  answers: number;
}

interface CrowdMeans {
  readonly ledger: TenantLedger;
  readonly mostInFlight: number;
  /** Brings a change to the ledger, whoever waits for it. */
  readonly note: (change: () => Promise<void>) => void;
  /** Called where there is to be less traffic. */
  readonly onTurned: () => void;
}

/** What this process learns of how much Partner Center bears, told to all by the ledger. */
function toCrowd(known: Known, { ledger, mostInFlight, note, onTurned }: CrowdMeans): Traffic["crowd"] {
  return {
    get width() {
      return known.width;
    },
    get epoch() {
      return known.epoch;
    },
    accepted() {
      const { width, epoch } = known;
      known.answers += 1;
      if (width >= mostInFlight || (epoch > 0 && known.answers < calmAnswers)) return;
      // Where the ledger knows better, the next slot that is taken says so.
      Object.assign(known, { width: width + 1, answers: 0 });
      note(() => ledger.widenTraffic({ width, epoch, mostInFlight }));
    },
    turnedAway(epoch) {
      if (epoch !== known.epoch) return;
      Object.assign(known, { epoch: epoch + 1, answers: 0 });
      onTurned();
      note(() => ledger.narrowTraffic(epoch));
    },
  };
}
