// Fills cells with a pattern of others, as Ctrl+D, Ctrl+R and dragging with Ctrl do: copies, never a series.
import type { Area } from "../area";
import { checkedArea, hasCell, toBoundingArea } from "../area";
import { toCopiedFormula } from "../formula/rewriteFormula";
import type { Sheet } from "../Sheet";
import { placeValidation } from "../validation/placeValidation";
import { validationAt } from "../validation/validationAt";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkWritable } from "./checkWritable";

/** Repeats the cells of one area over another one; rows that a filter hides are left alone. Throws AccessDenied on locked cells. */
export function fillCells(sheet: Sheet, from: Area, to: Area): void {
  checkedArea(to);
  checkWritable(sheet, to);
  const filled = toFilledArea(from, to);
  const before = toValueBefore(sheet, filled);
  for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
    if (sheet.rowHidden(row) === "filter") continue;
    for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
      if (!hasCell(from, row, column)) fillCell(sheet, from, { row, column });
    }
  }
  afterWrite(sheet, filled, before);
}

/** The cells that change: the target without the pattern where it starts with it. */
function toFilledArea(from: Area, to: Area): Area {
  const whole = toBoundingArea(from, to);
  if (whole.columns === from.columns && to.row <= from.row && whole.row === from.row) {
    const rows = whole.rows - from.rows;
    return rows > 0 ? { ...whole, row: from.row + from.rows, rows } : to;
  }
  return to;
}

function fillCell(sheet: Sheet, from: Area, { row, column }: { row: number; column: number }): void {
  const sourceRow = from.row + toRest(row - from.row, from.rows);
  const sourceColumn = from.column + toRest(column - from.column, from.columns);
  const source = sheet.cell(sourceRow, sourceColumn);
  const style = sheet.styleAt(sourceRow, sourceColumn);
  const formula = source?.formula ?? null;
  sheet.putCell(row, column, {
    value: source?.value ?? "",
    formula: formula === null ? null : toCopiedFormula(formula, row - sourceRow, column - sourceColumn),
    quoted: source?.quoted ?? false,
    style: style === sheet.styleAt(row, column) ? (sheet.cell(row, column)?.style ?? null) : style,
  });
  placeValidation(sheet, { row, column, rows: 1, columns: 1 }, validationAt(sheet, sourceRow, sourceColumn));
}

const toRest = (offset: number, size: number): number => ((offset % size) + size) % size;
