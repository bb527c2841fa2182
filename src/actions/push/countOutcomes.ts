// How many rows of a push ended how.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { OutcomeCounts } from "../work";

/** No row has ended. */
export const noOutcomes: OutcomeCounts = { created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, unknown: 0 };

const counted: Readonly<Record<RowOutcome["kind"], keyof OutcomeCounts>> = {
  created: "created",
  updated: "updated",
  "half-done": "failed",
  failed: "failed",
  conflict: "failed",
  "not-sent": "notSent",
  unknown: "unknown",
};

/** The counts with one row more. */
export function addOutcome(counts: OutcomeCounts, { kind }: RowOutcome): OutcomeCounts {
  const key = counted[kind];
  return { ...counts, [key]: counts[key] + 1 };
}

/** The counts of some rows. */
export function countOutcomes(outcomes: Iterable<RowOutcome>, unchanged = 0): OutcomeCounts {
  return [...outcomes].reduce(addOutcome, { ...noOutcomes, unchanged });
}
