// Which cells of a row say something else than what was pulled of its deal.
import type { CellValue, Row } from "./cell";
import type { Column } from "./column";
import { isSameCell } from "./isSameCell";
import type { Layout } from "./layout";
import type { Cells } from "./pulled";
import type { FieldChange } from "./pushPlan";

/** One cell that says something else than what was pulled. */
export interface Difference {
  /** The English header with its number. */
  readonly name: string;
  readonly column: Column;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The cells that differ, in the order of the sheet's columns; Errors and columns that the sheet lacks are left out. */
export function toDifferences(row: Row, layout: Layout, pulled: Cells): readonly Difference[] {
  const differences: Difference[] = [];
  for (const { name, index, column } of layout.byName.values()) {
    if (column === null || column.kind === "errors") continue;
    const before = pulled[name] ?? "";
    const after = row[index] ?? "";
    if (before !== after && !isSameCell(column, before, after)) differences.push({ name, column, before, after });
  }
  return differences;
}

/** A difference as a preview shows it. */
export function toFieldChange({ name, before, after }: Difference): FieldChange {
  return { column: name, before, after };
}
