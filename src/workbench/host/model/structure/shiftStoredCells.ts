// Makes room for inserted cells, or closes the gap of deleted ones: stored cells, rows and columns only.
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../area";
import { shiftRows } from "../cellStore";
import { limits } from "../limits";
import type { Sheet } from "../Sheet";
import type { ColumnRecord } from "../SheetState";
import { toUsedArea } from "../view/toUsedArea";
import { moveStoredCells, removeStoredCells } from "./moveStoredCells";
import type { Shift } from "./Shift";
import { toBand } from "./Shift";

type LineShift = Exclude<Shift, { readonly kind: "move" }>;

/** Moves everything stored in the band of a shift. */
export function shiftStoredCells(sheet: Sheet, shift: LineShift): void {
  const { area, axis, kind } = shift;
  const sign = kind === "insert" ? 1 : -1;
  if (axis === "row" && isWholeRows(area)) {
    const at = kind === "insert" ? area.row : area.row + area.rows;
    shiftRows(sheet.own().rows, { at, by: sign * area.rows }, sheet.workbook.owner);
    return;
  }
  if (kind === "delete") removeStoredCells(sheet, area);
  const moving = toMoving(sheet, shift);
  if (moving) {
    moveStoredCells(sheet, moving, {
      rows: axis === "row" ? sign * area.rows : 0,
      columns: axis === "column" ? sign * area.columns : 0,
    });
  }
  if (axis === "column" && isWholeColumns(area)) shiftColumnRecords(sheet, shift);
}

/** The used part of the band that moves, or undefined when it is empty. */
function toMoving(sheet: Sheet, shift: LineShift): ReturnType<typeof toBand> | undefined {
  const band = toBand(shift);
  const { area, axis, kind } = shift;
  const used = toUsedArea(sheet);
  const bottom = Math.min(
    lastRow(band),
    Math.max(used ? lastRow(used) : -1, isWholeColumns(area) ? -1 : lastRow(area)),
  );
  const right = Math.min(lastColumn(band), Math.max(used ? lastColumn(used) : -1, lastTableColumn(sheet)));
  const row = axis === "row" && kind === "delete" ? area.row + area.rows : band.row;
  const column = axis === "column" && kind === "delete" ? area.column + area.columns : band.column;
  return bottom >= row && right >= column
    ? { row, column, rows: bottom - row + 1, columns: right - column + 1 }
    : undefined;
}

function lastTableColumn(sheet: Sheet): number {
  return Math.max(-1, ...sheet.state.tables.map(({ area }) => lastColumn(area)));
}

function shiftColumnRecords(sheet: Sheet, { area, kind }: LineShift): void {
  const { columns } = sheet.own();
  const records = [...columns];
  columns.clear();
  for (const [column, record] of records) {
    const isAfter = column >= area.column + (kind === "insert" ? 0 : area.columns);
    if (!isAfter && kind === "delete" && column >= area.column) continue;
    const by = isAfter ? (kind === "insert" ? area.columns : -area.columns) : 0;
    if (column + by < limits.columns) columns.set(column + by, record);
  }
  if (kind === "insert") inheritLeftColumn(columns, { at: area.column, count: area.columns });
}

/** An inserted column looks like the one left of it. */
function inheritLeftColumn(columns: Map<number, ColumnRecord>, { at, count }: { at: number; count: number }): void {
  const left = columns.get(at - 1);
  if (!left) return;
  for (let column = at; column < at + count; column += 1) columns.set(column, { ...left, hidden: false });
}
