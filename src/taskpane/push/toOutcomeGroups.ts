// The rows of a push that has ended, by how they ended.
import type { OutcomeRow, PushSummary } from "../../actions/work";

/** The groups in which they are shown: first what wants something of its user. */
export interface OutcomeGroups {
  readonly unknown: readonly OutcomeRow[];
  readonly conflicts: readonly OutcomeRow[];
  /** Half-done ones are among them: a retry does what is missing. */
  readonly failed: readonly OutcomeRow[];
  readonly notSent: readonly OutcomeRow[];
  readonly created: readonly OutcomeRow[];
  readonly updated: readonly OutcomeRow[];
}

/** Sorts the rows by their outcome, each group in the order given. */
export function toOutcomeGroups({ rows }: Pick<PushSummary, "rows">): OutcomeGroups {
  const ended = (...kinds: readonly OutcomeRow["outcome"]["kind"][]): readonly OutcomeRow[] =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind));
  return {
    unknown: ended("unknown"),
    conflicts: ended("conflict"),
    failed: ended("failed", "half-done"),
    notSent: ended("not-sent"),
    created: ended("created"),
    updated: ended("updated"),
  };
}
