// Shows what a look-up came to: in the summary of the push that is shown, or in one of its own.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Core } from "../Core";
import type { OutcomeRow, PushSummary } from "../work";
import { countOutcomes } from "./countOutcomes";
import { toEndedKey } from "./toEndedRow";
import { isNotFound } from "./isNotFound";
import type { LookedUp, MarkedRows } from "./lookUpMarked";
import { newPushId } from "./newMark";

/** Shows it; rows that were not found may be sent again only where their user has asked for the look-up. */
export function showLookedUp(
  core: Core,
  marked: MarkedRows,
  outcomes: LookedUp,
  { isByUser }: { readonly isByUser: boolean },
): void {
  const { work } = core.memory;
  const known = work.kind === "pushed" ? work.summary : toEmptySummary(core);
  const waiting = new Map(outcomes);
  const rows = known.rows.map((row) => {
    const outcome = waiting.get(row.key.toLowerCase());
    waiting.delete(row.key.toLowerCase());
    return outcome === undefined ? row : toRow(row, row.columns, outcome);
  });
  for (const [mark, outcome] of waiting) {
    const row = marked.get(mark);
    if (row !== undefined) rows.push(toRow(row, Object.keys(row.plan.cells), outcome));
  }
  const notFound = [...outcomes].filter(([, outcome]) => isNotFound(outcome)).map(([mark]) => mark);
  const counts = countOutcomes(
    rows.map(({ outcome }) => outcome),
    known.counts.unchanged,
  );
  const summary: PushSummary = { ...known, rows, counts, lookedUp: isByUser ? notFound : [] };
  core.remember({ work: { kind: "pushed", summary } });
}

function toRow(
  { key, sheetRow, dealName, customerName }: Omit<OutcomeRow, "columns" | "outcome">,
  columns: readonly string[],
  outcome: RowOutcome,
): OutcomeRow {
  return { key: toEndedKey(key, { key }, outcome), sheetRow, dealName, customerName, outcome, columns };
}

function toEmptySummary(core: Core): PushSummary {
  const atMs = core.deps.now();
  const [tableId = ""] = core.memory.tables.keys();
  const counts = countOutcomes([]);
  return { pushId: newPushId(atMs), tableId, atMs, counts, rows: [], notWritten: [], lookedUp: [] };
}
