// How a row of a batch ended, in the words of its card; what was answered stands beside.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { RowEnding } from "../../contract/batches";

/** The end of a row. */
export interface Ending {
  readonly ending: RowEnding;
  /** null where nothing was asked of Partner Center. */
  readonly outcome: RowOutcome | null;
}

/** The end that an outcome means; half done counts as done: the deal is there. */
export function toEnding(outcome: RowOutcome): Ending {
  switch (outcome.kind) {
    case "created":
    case "updated":
    case "failed":
    case "unknown":
    case "not-sent":
      return { ending: outcome.kind, outcome };
    case "half-done":
      return { ending: outcome.done, outcome };
    case "conflict":
      return { ending: "failed", outcome };
  }
}
