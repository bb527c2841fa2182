// A row of a push that has ended: by what it is known now, what was sent of it, what became of it.
import type { CellValue } from "../../deals/cell";
import type { FieldChange } from "../../deals/pushPlan";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { SendablePlan, SentRow } from "./PushRun";
import type { EndedRow } from "./runs";

/** The row as it has ended. */
export function toEndedRow(sentAs: string, row: SentRow, outcome: RowOutcome): EndedRow {
  const { plan, sheetRow, dealName, customerName } = row;
  const values = toValues(plan);
  const key = toEndedKey(sentAs, row, outcome);
  return { key, sentAs, sheetRow, dealName, customerName, outcome, plan, values, columns: values.map(toColumn) };
}

/** By what the row is known now: its id, its mark as long as nothing is known of it, or its place where it has neither. */
export function toEndedKey(sentAs: string, { key }: Pick<SentRow, "key">, outcome: RowOutcome): string {
  switch (outcome.kind) {
    case "created":
    case "updated":
    case "half-done":
      return outcome.deal.referralId;
    case "unknown":
      return sentAs;
    case "conflict":
    case "failed":
    case "not-sent":
      return key;
  }
}

function toColumn({ column }: FieldChange): string {
  return column;
}

function toValues(plan: SendablePlan): readonly FieldChange[] {
  if (plan.kind === "update") return plan.changes;
  const left = new Set(plan.notCarried.map(toColumn));
  const cells: readonly (readonly [string, CellValue])[] = Object.entries(plan.cells);
  return cells.filter(([column]) => !left.has(column)).map(([column, after]) => ({ column, before: "", after }));
}
