// What every method of the backend works with: the lane, its client, and what is remembered.
import { createClient } from "../partnerCenter/createClient";
import type { ReferralsClient } from "../partnerCenter/createClient";
import type { BackendSettings } from "./BackendSettings";
import type { Lane, Passage } from "./lane/createLane";
import type { Ledger } from "./Ledger";
import type { RunningPushes } from "./runningPushes";
import type { SignIn } from "./SignIn";
import type { Sleep } from "./sleep";

/** The way to Partner Center that a single row's errand takes. */
export interface Errand {
  /** The address of the referrals. */
  readonly address: string;
  readonly lane: Lane;
  readonly signIn: SignIn;
  readonly settings: BackendSettings;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly random: () => number;
}

/** The way to Partner Center, and what belongs to it. */
export interface Way extends Errand {
  readonly ledger: Ledger;
  readonly runningPushes: RunningPushes;
}

/** An errand that may create something, and where it says so first. */
export interface CreatingErrand extends Errand {
  readonly ledger: Pick<Ledger, "begin" | "settle">;
}

/** A signal that is never given: for what must be waited for. */
export const neverAborted: AbortSignal = new AbortController().signal;

/** A client whose writes travel like this; each of its reads has a signal of its own. */
export function toClient({ address, lane }: Errand, writes: Passage): ReferralsClient {
  return createClient({
    address,
    send: (wanted, signal) => lane.send(wanted, wanted.kind === "write" ? writes : { signal }),
  });
}

/** A client whose requests, once wanted, are made: for reading, and for the second half of what was begun. */
export function toSteadyClient(way: Errand): ReferralsClient {
  return toClient(way, { signal: null });
}
