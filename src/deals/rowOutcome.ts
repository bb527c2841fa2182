// How the push of a row ended. Every row ends in exactly one of these (design.md 8).
import type { PulledDeal } from "./pulled";

/** What Partner Center, or the way to it, answered. Data: the sentences are in src/language. */
export interface Problem {
  /** kebab-case; never changes once shipped. */
  readonly code: ProblemCode;
  /** The English header of the column that the answer names; null where it names none. */
  readonly column: string | null;
  /** Partner Center's own code, "" where it gave none. Shown in the pane only. */
  readonly partnerCode: string;
  /** The request's id, for Microsoft's support; "" where none was sent. */
  readonly requestId: string;
}

/** Each way in which a request can fail, as its user sees it. */
export const problemCodes = [
  /** Partner Center found a value wrong. */
  "refused",
  /** The deal is closed, or the step is not allowed. */
  "not-allowed",
  /** The caller has no role, or not for this deal. */
  "no-access",
  /** The sign-in has ended, or was refused. */
  "signed-out",
  /** Conditional Access asks for another proof. */
  "more-proof-needed",
  /** Nobody has allowed the add-in to speak to Partner Center for the caller. */
  "consent-needed",
  /** The company has not given the caller the add-in. */
  "not-admitted",
  /** There is no such deal, or not for this caller. */
  "no-such-deal",
  /** It was changed meanwhile at Partner Center. */
  "changed-meanwhile",
  /** Throttled until patience ended; nothing was done. */
  "too-busy",
  /** Partner Center is out of order, and says so; nothing was done. */
  "out-of-order",
  /** No connection could be made; nothing was sent. */
  "no-connection",
  /** Sent, and no answer came: whether it was carried out is not known. */
  "no-answer",
  /** An answer that cannot be understood. */
  "strange-answer",
] as const;

/** One of them. */
export type ProblemCode = (typeof problemCodes)[number];

/** Why a row was not sent. */
export const notSentReasons = [
  "cancelled",
  "signed-out",
  "too-busy",
  "no-connection",
  "row-changed",
  "row-gone",
] as const;

/** One of them. */
export type NotSentReason = (typeof notSentReasons)[number];

/** How the push of a row ended. */
export type RowOutcome =
  | { readonly kind: "created"; readonly deal: PulledDeal }
  | { readonly kind: "updated"; readonly deal: PulledDeal }
  /** The partner's side is done, inviting Microsoft failed: the next push makes only that. */
  | {
      readonly kind: "half-done";
      readonly done: "created" | "updated";
      readonly deal: PulledDeal;
      readonly problem: Problem;
    }
  /** Nothing was changed at Partner Center. */
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Nothing was changed: somebody else changed the deal; theirs is what it is now. */
  | { readonly kind: "conflict"; readonly theirs: PulledDeal }
  | { readonly kind: "not-sent"; readonly reason: NotSentReason }
  /** It may have been carried out. Never sent again before it has been looked up. */
  | { readonly kind: "unknown"; readonly problem: Problem };
