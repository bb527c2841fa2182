// Checks a row against what was pulled of its deal: only what was changed is judged (template.md, rules 0, 1 and 6).
import { isBlankCell } from "./cell";
import type { Row } from "./cell";
import type { Checker, ColumnCheck } from "./checker";
import { toMissing } from "./checkWhole";
import { toError } from "./finding";
import { toQuotable } from "./cell";
import { isSameCell } from "./isSameCell";
import { isTerminal } from "./lifecycle";
import type { DealView } from "./rule";
import type { RowFindings } from "./rowFindings";
import { editability } from "./rules/editability";
import { readStatus } from "./rules/readStanding";

interface Update {
  readonly row: Row;
  readonly pulledRow: Row;
  readonly deal: DealView;
  readonly pulled: DealView;
  readonly checker: Checker;
}

/** Checks what was changed in a row since its deal was pulled. */
export function checkUpdate(update: Update, found: RowFindings): void {
  const { row, pulledRow, pulled, checker } = update;
  const changed = checker.columns.filter((column) => {
    const { index } = column;
    return !isSameCell(column.column, row[index] ?? "", pulledRow[index] ?? "");
  });
  const sent = new Set(changed.filter(({ column }) => column.editable !== "readOnly").map(({ name }) => name));
  const status = readStatus(pulled);
  const isClosed = status !== null && isTerminal(status);
  for (const column of checker.columns) {
    if (changed.includes(column)) checkChanged(column, update, { isClosed, found });
    else if (sent.size > 0 && !isClosed) checkUnchanged(column, update, found);
  }
  if (sent.size > 0 && !isClosed) checkRules(update, sent, found);
}

function checkChanged(
  { index, name, isNeeded, column, check }: ColumnCheck,
  { row, pulledRow, deal }: Update,
  { isClosed, found }: { readonly isClosed: boolean; readonly found: RowFindings },
): void {
  const value = row[index] ?? "";
  const old = pulledRow[index] ?? "";
  const refusal = editability[column.editable](old);
  if (refusal?.severity === "warning") found.add(name, refusal);
  else if (isClosed) found.add(name, toError("closed-deal", { old: toQuotable(old) }));
  else if (refusal !== null) found.add(name, refusal);
  else if (isBlankCell(value)) {
    if (isNeeded?.(deal) === true) found.add(name, toMissing(deal));
  } else if (!check.accepts(value)) {
    const complaint = check.explain(value);
    if (complaint !== null) found.add(name, complaint);
  }
}

// A cell that was blank before is missing only where the change makes it needed.
function checkUnchanged(
  { index, name, isNeeded }: ColumnCheck,
  { row, deal, pulled }: Update,
  found: RowFindings,
): void {
  if (isNeeded === null || !isBlankCell(row[index])) return;
  if (isNeeded(deal) && !isNeeded(pulled)) found.add(name, toMissing(deal));
}

function checkRules({ deal, pulled, checker }: Update, sent: ReadonlySet<string>, found: RowFindings): void {
  for (const { name, isNeeded } of checker.absent) {
    if (isNeeded(deal) && !isNeeded(pulled)) found.add(name, toMissing(deal));
  }
  for (const rule of checker.rules) {
    if (rule.always !== true && !rule.reads.some((header) => sent.has(header))) continue;
    for (const { column, complaint } of rule.check(deal)) found.addLater(column, complaint);
  }
}
