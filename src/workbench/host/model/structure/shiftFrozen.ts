// Frozen panes grow and shrink with the rows and columns in them.
import { isWholeColumns, isWholeRows } from "../area";
import type { Sheet } from "../Sheet";
import type { Shift } from "./Shift";

/** Counts inserted or deleted whole rows and columns among the frozen ones. */
export function shiftFrozen(sheet: Sheet, shift: Exclude<Shift, { readonly kind: "move" }>): void {
  const { area, axis, kind } = shift;
  const { frozen } = sheet.state;
  if (axis === "row" && isWholeRows(area)) {
    const rows = toFrozen(frozen.rows, { start: area.row, count: area.rows, kind });
    if (rows !== frozen.rows) sheet.own().frozen = { ...frozen, rows };
  }
  if (axis === "column" && isWholeColumns(area)) {
    const columns = toFrozen(frozen.columns, { start: area.column, count: area.columns, kind });
    if (columns !== frozen.columns) sheet.own().frozen = { ...frozen, columns };
  }
}

function toFrozen(frozen: number, lines: { start: number; count: number; kind: "insert" | "delete" }): number {
  if (lines.start >= frozen) return frozen;
  return lines.kind === "insert" ? frozen + lines.count : frozen - Math.min(lines.count, frozen - lines.start);
}
