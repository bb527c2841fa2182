// Checks a row of which nothing was pulled: every rule applies to every cell (template.md, rule 0).
import { cellLimit, isBlankCell } from "./cell";
import type { Row } from "./cell";
import type { Checker } from "./checker";
import { toError } from "./finding";
import type { Complaint } from "./finding";
import type { DealView } from "./rule";
import type { RowFindings } from "./rowFindings";
import { requirements } from "./rules/requirements";

/** Checks all cells and rules of a row. */
export function checkWhole(row: Row, deal: DealView, checker: Checker, found: RowFindings): void {
  for (const { index, name, required, check } of checker.columns) {
    const value = row[index] ?? "";
    if (isBlankCell(value)) {
      if (requirements[required](deal)) found.add(name, toMissing(deal));
    } else if (!check.accepts(value)) {
      const complaint = check.explain(value);
      if (complaint !== null) found.add(name, complaint);
    }
  }
  for (const { header, required } of checker.absent) {
    if (requirements[required](deal)) found.add(header, toMissing(deal));
  }
  for (const rule of checker.rules) {
    for (const { column, complaint } of rule.check(deal)) found.addLater(column, complaint);
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
