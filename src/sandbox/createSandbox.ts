// Our stand-in for Partner Center's referrals API: one store in memory behind a handler from Request to Response.
import { openQuestions } from "./behaviour";
import type { Behaviour } from "./behaviour";
import { writeToken } from "./callers";
import type { Caller } from "./callers";
import type { Random } from "./chance";
import { noFaults } from "./faults";
import type { Faults } from "./faults";
import { settle } from "./happen";
import type { World } from "./happen";
import { createMemory } from "./memory";
import { planExpiry } from "./microsoft";
import type { Organization } from "./operations/desk";
import { copyOf } from "./json";
import type { Referral, Stored } from "./referral";
import { countLog } from "./requestLog";
import type { Counts, LogEntry } from "./requestLog";
import { seedDeals } from "./seed/seedDeals";
import { callers, partner } from "./seed/words";
import { serve } from "./serve";
import type { Service, Sleep } from "./serve";
import type { Snapshot } from "./snapshot";
import { createStamp, toSortableTime } from "./stamps";
import { createStore } from "./store";
import { createThrottle } from "./throttle";
import { createTimeline } from "./timeline";
import type { Appointment } from "./timeline";
import { createTokenGate } from "./tokenGate";

/** What a sandbox is made of; only time, chance and waiting must be given. */
export interface SandboxOptions {
  /** Milliseconds since 1970: the store's clock. */
  readonly now: () => number;
  readonly random: Random;
  readonly sleep: Sleep;
  /** How many invented deals it starts with (300), and from which seed (1). */
  readonly deals?: number;
  readonly seed?: number;
  /** Exactly these referrals instead of invented ones. */
  readonly referrals?: readonly Referral[];
  /** The state of an earlier sandbox instead of either. */
  readonly snapshot?: Snapshot;
  readonly behaviour?: Partial<Behaviour>;
  readonly faults?: Partial<Faults>;
  readonly organization?: Organization;
  /** Who the bearer of a token is that the sandbox did not write; without it such a token is refused. */
  readonly caller?: Caller;
}

/** A running sandbox. */
export interface Sandbox {
  /** Answers like Partner Center; a cut or silent connection is Response.error(), for the mount to pass on as such. */
  handle(request: Request): Promise<Response>;
  /** Switches for what documents leave open; may be set at any time. */
  readonly behaviour: Behaviour;
  /** What goes wrong; may be set at any time. */
  readonly faults: Faults;
  /** A bearer token, without "Bearer", that is good for an hour unless told otherwise. */
  issueToken(caller: Caller | keyof typeof callers, lastsMs?: number): string;
  /** Every request so far, oldest first. */
  readonly log: readonly LogEntry[];
  clearLog(): void;
  counts(): Counts;
  /** All referrals as they are now, Microsoft's included, whatever the list shows. */
  referrals(): readonly Stored[];
  /** Changes a deal behind everybody's back: it gets a new eTag and updatedDateTime. Throws where there is none. */
  change(id: string, change: (draft: Referral) => void): Stored;
  /** All that a restart must not lose. */
  snapshot(): Snapshot;
}

/** A sandbox with its deals in place; nothing runs between requests. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { now, organization = partner, caller = null } = options;
  const behaviour: Behaviour = { ...copyOf(openQuestions), ...options.behaviour };
  const faults: Faults = { ...noFaults(), ...options.faults };
  const world = createWorld(options, behaviour);
  const log: Service["log"] = [];
  const flight = { now: 0, most: 0 };
  const parts = { throttle: createThrottle(), gate: createTokenGate(caller), memory: createMemory() };
  const service: Service = { world, faults, organization, log, flight, now, sleep: options.sleep, ...parts };
  let serial = 0;

  return {
    handle: (request) => serve(request, service),
    behaviour,
    faults,
    issueToken(wanted, lastsMs = 60 * 60_000) {
      const holder: Caller = typeof wanted === "string" ? callers[wanted] : wanted;
      serial += 1;
      return writeToken(holder, now() + lastsMs, serial);
    },
    log,
    clearLog() {
      log.length = 0;
      flight.most = flight.now;
    },
    counts: () => countLog(log, flight.most),
    referrals() {
      settle(now(), world);
      return world.store.all();
    },
    change(id, change) {
      settle(now(), world);
      return world.store.change(id, now(), change);
    },
    snapshot() {
      settle(now(), world);
      const state = { version: 1, referrals: world.store.all(), appointments: world.timeline.pending() } as const;
      return copyOf(state) as Snapshot;
    },
  };
}

function createWorld({ random, now, snapshot, ...options }: SandboxOptions, behaviour: Behaviour): World {
  const { deals = 300, seed = 1 } = options;
  const referrals = snapshot?.referrals ?? options.referrals ?? seedDeals({ deals, seed, nowMs: now() });
  const appointments: readonly Appointment[] = snapshot?.appointments ?? referrals.flatMap(planExpiry);
  const latest = referrals
    .map(({ updatedDateTime }) => toSortableTime(updatedDateTime) ?? "")
    .sort()
    .at(-1);
  const stamp = createStamp(random, latest === undefined || latest === "" ? undefined : `${latest}Z`);
  const store = createStore({ referrals, random, stamp, lagMs: () => behaviour.listLagMs });
  return { store, timeline: createTimeline(appointments), random, behaviour };
}
