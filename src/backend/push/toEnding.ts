// How a row ends whose request failed while surely nothing was changed.
import type { NotSentReason, RowOutcome } from "../../deals/rowOutcome";
import { NotSent, Refused } from "../../partnerCenter/failures";
import { Cancelled } from "../lane/Cancelled";
import { toProblemOrThrow } from "../toProblemOf";

/** The outcome of a row that was not sent, or was refused; throws what is no failure of a request again. */
export function toEnding(error: unknown): RowOutcome {
  if (error instanceof Cancelled) return { kind: "not-sent", reason: "cancelled" };
  const problem = toProblemOrThrow(error);
  const isTheirs = error instanceof Refused && problem.code !== "more-proof-needed";
  const reason = isTheirs ? null : toReason(error, problem.code);
  return reason === null ? { kind: "failed", problem } : { kind: "not-sent", reason };
}

/** A lost answer means a lost read here: nothing was sent after it. */
function toReason(error: unknown, code: string): NotSentReason | null {
  switch (code) {
    case "signed-out":
    case "more-proof-needed":
      return "signed-out";
    case "too-busy":
    case "no-connection":
      return code;
    default:
      return error instanceof NotSent ? null : "no-connection";
  }
}

/** Why nothing more needs to be tried after an outcome; null where others may fare better. */
export function toHalt(outcome: RowOutcome): NotSentReason | null {
  const hopeless: readonly NotSentReason[] = ["signed-out", "too-busy", "no-connection"];
  return outcome.kind === "not-sent" && hopeless.includes(outcome.reason) ? outcome.reason : null;
}
