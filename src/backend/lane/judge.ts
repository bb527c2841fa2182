// What an answer means for its request: used as it is, tried again, or with a fresh token.
import { isProperError } from "../../partnerCenter/toProblem";

/** What to do with an answer. "wait": everybody waits, then this request is sent again; "again": this request alone is. */
export type Verdict = "use" | "wait" | "again" | "sign-in";

/** Judges an answer: a write is tried again only where the answer says by itself that nothing was done (design.md 8). */
export function judge(status: number, text: string, kind: "read" | "write"): Verdict {
  const isRead = kind === "read";
  if (status === 401) return "sign-in";
  if (status === 429 || status === 503) return isRead || isProperError(text) ? "wait" : "use";
  const isTheirFault = status === 408 || status >= 500;
  return isTheirFault && isRead ? "again" : "use";
}
