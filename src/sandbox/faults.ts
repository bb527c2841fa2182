// What can go wrong on the way: one mutable object that tests and the workbench set, and mishaps that happen once.
import type { Random } from "./chance";
import type { RefusalStatus } from "./refusal";
import type { Operation } from "./wire/route";
import type { ErrorShape } from "./wire/errorBody";
import type { ThrottleSettings } from "./throttle";

/** One thing that befalls a request. A cut connection is answered with Response.error(). */
export type Mishap =
  | {
      readonly kind: "refuse";
      readonly status: RefusalStatus;
      readonly code?: string;
      readonly retryAfter?: string;
      /** The change was made all the same. */
      readonly committed?: boolean;
    }
  | { readonly kind: "cut"; readonly when: "before-commit" | "after-commit" | "in-answer" }
  /** No answer ever comes; the change is never made, made at once, or made so much later. */
  | { readonly kind: "silence"; readonly commit: "never" | "at-once" | { readonly lateByMs: number } };

/** Which requests a mishap is meant for; what is left out matches all. */
export interface Aim {
  readonly method?: string;
  readonly operation?: Operation;
  readonly id?: string;
}

/** An instruction for one request, or for `times` of them, after `skip` that match go well. */
export interface OneShot {
  readonly on: Aim;
  readonly mishap: Mishap;
  skip?: number;
  times?: number;
}

/** A share (0 to 1) of the requests that a mishap befalls. */
interface ShareOfMishaps {
  readonly share: number;
  readonly on?: Aim;
  readonly mishap: Mishap;
}

/** All that can be set to go wrong; `noFaults` is a quiet day. */
export interface Faults {
  /** Milliseconds from the arrival of a request to its being carried out, plus a random part up to the spread. */
  latencyMs: number;
  latencySpreadMs: number;
  throttle: ThrottleSettings | null;
  errorShape: ErrorShape;
  /** A token is refused with 401 once it has opened so many requests; a fresh token works again. */
  refuseTokenAfter: number | null;
  /** Conditional Access asks for more: 403 with claims in WWW-Authenticate. */
  insufficientClaims: boolean;
  /** Pages that overlap by one deal, or a next link that always leads to the same page. */
  pages: "right" | "overlapping" | "endless";
  shares: ShareOfMishaps[];
  once: OneShot[];
}

/** A quiet day. */
export function noFaults(): Faults {
  return {
    latencyMs: 0,
    latencySpreadMs: 0,
    throttle: null,
    errorShape: "partner-api",
    refuseTokenAfter: null,
    insufficientClaims: false,
    pages: "right",
    shares: [],
    once: [],
  };
}

/** The mishap that befalls this request, used up where it happens once; null on most days. */
export function takeMishap(faults: Faults, request: Required<Aim>, random: Random): Mishap | null {
  const once = faults.once.find((shot) => isAimedAt(shot.on, request) && !isSkipped(shot));
  if (once !== undefined) {
    once.times = (once.times ?? 1) - 1;
    if (once.times < 1) faults.once.splice(faults.once.indexOf(once), 1);
    return once.mishap;
  }
  const hit = faults.shares.find(({ share, on = {} }) => isAimedAt(on, request) && random() < share);
  return hit?.mishap ?? null;
}

function isAimedAt(aim: Aim, request: Required<Aim>): boolean {
  const { method = request.method, operation = request.operation, id = request.id } = aim;
  return method === request.method && operation === request.operation && id === request.id;
}

function isSkipped(shot: OneShot): boolean {
  if (shot.skip === undefined || shot.skip < 1) return false;
  shot.skip -= 1;
  return true;
}
