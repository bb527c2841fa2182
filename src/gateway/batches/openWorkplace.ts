// What every worker of the background stands on: its rounds, its slots, and for each user the way to Partner Center with his token.
import { randomUUID } from "node:crypto";
import type { SignIn } from "../../backend/SignIn";
import type { Errand } from "../../backend/Way";
import type { Owner } from "../ledger/openWork";
import type { Slot } from "../ledger/traffic";
import { createParking } from "./createParking";
import { createPersist } from "./createPersist";
import type { Persist } from "./createPersist";
import { createRounds } from "./createRounds";
import type { Rounds } from "./createRounds";
import { createWays } from "./createWays";
import type { Log } from "./Log";
import type { WorkerOptions } from "./startBatchWorker";
import type { WorkerSettings } from "./WorkerSettings";

/** What work for one user needs, whatever it is. */
export interface Seat {
  readonly persist: Persist;
  readonly way: Errand;
  readonly signIn: SignIn;
  readonly settings: WorkerSettings;
  /** Given when the process is to stop: nothing more is begun. */
  readonly signal: AbortSignal;
  /** The token is refused: nothing more is begun for this user before he comes with another. */
  readonly park: () => Promise<void>;
  readonly log: Log;
}

/** A worker's place. */
export interface Workplace {
  /** By this the ledger knows the worker. */
  readonly id: string;
  readonly settings: WorkerSettings;
  /** Slots in use. */
  readonly slots: ReadonlySet<Slot>;
  readonly rounds: Rounds;
  readonly persist: Persist;
  /** A seat for this user's work; null where nobody has his token. */
  seatOf(owner: Owner): Promise<Seat | null>;
}

/** A place with nothing begun. */
export function openWorkplace(options: WorkerOptions, settings: WorkerSettings): Workplace {
  const { ledger, tokens, sleep, log } = options;
  const id = randomUUID();
  const slots = new Set<Slot>();
  const rounds = createRounds({ settings, sleep, log });
  const persist = createPersist({ sleep, isOver: () => rounds.isOver(), log });
  const parking = createParking({ ledger, tokens, persist, log });
  const onChallenge = (owner: Owner, claims: string): void => tokens.noteChallenge(owner, claims);
  const wayOf = createWays({ ...options, settings, holder: id, slots, persist, onChallenge });
  return {
    ...{ id, settings, slots, rounds, persist },
    async seatOf(owner) {
      const signIn = tokens.signInOf(owner);
      if (signIn === null) return null;
      const way = await wayOf(owner, signIn);
      return { persist, way, signIn, settings, signal: rounds.stopping, park: () => parking.park(owner), log };
    },
  };
}
