// When two cells of a column say the same to Partner Center.
import { isBlankCell } from "./cell";
import type { CellValue } from "./cell";
import type { Column } from "./column";
import type { Kind } from "./kind";
import { kinds } from "./kinds/kinds";

/** The kind by which a column's cells are read: what only Partner Center fills in has no form that the user could mend. */
export function toCellKind({ editable, kind }: Pick<Column, "editable" | "kind">): Kind {
  return editable === "readOnly" ? kinds.text : kinds[kind];
}

/** Whether two cells of a column say the same: spelling, letter case where it is none, blanks and forms of dates left out. */
export function isSameCell(column: Pick<Column, "editable" | "kind">, a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (isBlankCell(a) || isBlankCell(b)) return isBlankCell(a) && isBlankCell(b);
  const { toCanonical } = toCellKind(column);
  return toCanonical(a) === toCanonical(b);
}
