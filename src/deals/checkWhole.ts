// Checks a row of which nothing was pulled: every rule applies to every cell (template.md, rule 0).
import { cellLimit, isBlankCell } from "./cell";
import type { Row } from "./cell";
import type { Checker } from "./checker";
import { toError } from "./finding";
import type { Complaint } from "./finding";
import type { DealView } from "./rule";
import type { RowFindings } from "./rowFindings";

/** Checks all cells and rules of a row. */
export function checkWhole(row: Row, deal: DealView, checker: Checker, found: RowFindings): void {
  for (const { index, name, isNeeded, check } of checker.columns) {
    const value = row[index] ?? "";
    // Nearly every cell is blank and not needed, or right as it stands.
    if (value !== "" && check.accepts(value)) continue;
    if (isBlankCell(value)) {
      if (isNeeded?.(deal) === true) found.add(name, toMissing(deal));
      continue;
    }
    const complaint = check.explain(value);
    if (complaint !== null) found.add(name, complaint);
  }
  for (const { name, isNeeded } of checker.absent) if (isNeeded(deal)) found.add(name, toMissing(deal));
  for (const rule of checker.rules) {
    const results = rule.check(deal);
    if (results.length > 0) for (const { column, complaint } of results) found.addLater(column, complaint);
  }
  checkUnknown(row, checker, found);
}

/** What is wrong with a cell that must hold a value and is blank, in Partner Center's words of the edition. */
export function toMissing({ edition }: DealView): Complaint {
  return toError("missing", { wording: edition === "2023" ? "Required" : "Mandatory" });
}

// Cells of columns that we do not know are kept as they are; only one that no sheet could hold is told.
function checkUnknown(row: Row, { unknown }: Checker, found: RowFindings): void {
  for (const { index, name } of unknown) {
    const value = row[index];
    if (typeof value !== "string" || value.length <= cellLimit) continue;
    found.addLater(name, toError("too-long", { length: value.length, limit: cellLimit }));
  }
}
