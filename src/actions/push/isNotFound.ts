// Whether a look-up went through and found nothing.
import type { RowOutcome } from "../../deals/rowOutcome";

/** True for a row that was looked for and not found; false where the search itself failed: its request has an id. */
export function isNotFound(outcome: RowOutcome): boolean {
  return outcome.kind === "unknown" && outcome.problem.code === "no-answer" && outcome.problem.requestId === "";
}
