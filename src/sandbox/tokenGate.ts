// The door: whose token it is, how often it was used, and whether Conditional Access asks for more.
import { insufficientClaims, readCaller, unauthenticated } from "./callers";
import type { Caller } from "./callers";
import type { Faults } from "./faults";

/** Lets callers in by their Authorization header; throws 401 or 403. */
export type TokenGate = (authorization: string | null, nowMs: number, faults: Faults) => Caller;

/** A gate; `anybody` stands for the bearers of tokens that are not the sandbox's own, where there is such a caller. */
export function createTokenGate(anybody: Caller | null): TokenGate {
  const uses = new Map<string, number>();
  return (authorization, nowMs, { refuseTokenAfter, insufficientClaims: isAskedForMore }) => {
    const caller = readCaller(authorization, nowMs, anybody);
    if (isAskedForMore) throw insufficientClaims();
    const used = uses.get(authorization ?? "") ?? 0;
    if (refuseTokenAfter !== null && used >= refuseTokenAfter)
      throw unauthenticated("The token is no longer accepted.");
    uses.set(authorization ?? "", used + 1);
    return caller;
  };
}
