// The way of every request: in line, with a token, tried again where that is safe, handed back where it is not.
import type { Send } from "../../partnerCenter/createClient";
import type { BackendSettings } from "../BackendSettings";
import { newGuid } from "../newGuid";
import type { SignIn } from "../SignIn";
import type { Sleep } from "../sleep";
import { toCarry } from "./Carry";
import type { Carry } from "./Carry";
import { createCrowd } from "./createCrowd";
import type { Crowd } from "./createCrowd";
import { createGate } from "./createGate";
import type { Gate } from "./createGate";
import { createTokens } from "./createTokens";
import type { Tokens } from "./createTokens";
import { travel } from "./travel";

/** What a lane needs from outside. */
export interface LaneOptions {
  readonly signIn: SignIn;
  readonly fetch: typeof fetch;
  /** How requests leave that are noted first; by fetch, where it is left out. */
  readonly carry?: Carry;
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Numbers between 0 and 1. */
  readonly random: () => number;
  /** Whether the computer knows that it has no network. */
  readonly isOffline: () => boolean;
  readonly settings: BackendSettings;
}

/** A request as the client wants it. */
export type Wanted = Parameters<Send>[0];

/** How a request travels. */
export interface Passage {
  /** Ends the waiting for a turn; a read also while it is under way, a write never. */
  readonly signal: AbortSignal | null;
  /** Awaited at the request's turn, right before it leaves, at each try; where it throws, nothing is sent. */
  readonly onBegin?: () => Promise<void>;
}

/** What all requests share. */
export interface Road extends LaneOptions {
  readonly carry: Carry;
  readonly crowd: Crowd;
  readonly gate: Gate;
  readonly tokens: Tokens;
  /** How often in a row Partner Center turned somebody away. */
  refusals: number;
}

/** The way to Partner Center that all requests share. */
export interface Lane {
  /** The answer, whatever it says; throws NotSent, NoAnswer or Cancelled where there is none. */
  send(wanted: Wanted, passage: Passage): Promise<Response>;
}

/** What many lanes may share: how many requests are in flight, and whether any may begin. */
export type Traffic = Pick<Road, "crowd" | "gate">;

/** A lane with nothing on it; one that shares no traffic has its own. */
export function createLane(options: LaneOptions, traffic: Traffic = openTraffic(options)): Lane {
  const carry = options.carry ?? toCarry(options.fetch);
  const road: Road = { ...options, ...traffic, carry, tokens: createTokens(options.signIn), refusals: 0 };
  return {
    send: (wanted, passage) =>
      travel({ wanted, passage, requestId: wanted.headers["request-id"] ?? newGuid(options.random) }, road),
  };
}

function openTraffic({ settings, now, sleep }: LaneOptions): Traffic {
  const crowd = createCrowd({ start: settings.startInFlight, most: settings.mostInFlight });
  return { crowd, gate: createGate({ width: crowd.width, now, sleep }) };
}
