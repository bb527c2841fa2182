// The throttle of a tenant for the lanes of this process: each request takes a slot of the ledger, which all processes share.
import type { Traffic } from "../../backend/lane/createLane";
import type { TenantLedger } from "../ledger/BatchLedger";
import { SlotLine } from "./SlotLine";
import type { SlotLineMeans } from "./SlotLine";

/** What the shared traffic of a tenant is made of. */
export type TrafficMeans = Omit<SlotLineMeans, "onTaken">;

const calmAnswers = 20;

/** The traffic of a tenant; its throttle must stand in the ledger. */
export function openSharedTraffic(means: TrafficMeans): Traffic {
  const { ledger, taker, persist } = means;
  const known = { width: 1, epoch: 0, answers: 0 };
  const changes = new Set<Promise<void>>();
  const line = new SlotLine({ ...means, onTaken: (learnt) => Object.assign(known, learnt) });

  function note(change: () => Promise<void>): void {
    const noted = persist(change)
      .catch(() => undefined)
      .finally(() => changes.delete(noted));
    changes.add(noted);
  }

  return {
    crowd: toCrowd(known, { ledger, mostInFlight: taker.mostInFlight, note, onTurned: () => line.turn() }),
    gate: {
      async pass<T>(task: () => Promise<T>, turn: { isNext: boolean; signal: AbortSignal | null }): Promise<T> {
        const held = await line.take(turn);
        try {
          return await task();
        } finally {
          // Whoever takes the slot next must find what this request taught.
          await Promise.all(changes);
          await line.give(held);
        }
      },
      close(forMs) {
        line.turn();
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
