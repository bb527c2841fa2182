// Inserts cells, whole rows or whole columns.
import type { Area } from "../area";
import { checkedArea, isWholeColumns, isWholeRows, lastColumn, lastRow, toIntersection } from "../area";
import { checkAllowed, checkWritable } from "../cells/checkWritable";
import { putStyle } from "../cells/writeStyle";
import type { Change } from "../changes";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { Table } from "../Table";
import { carryRow } from "../tables/extendTable";
import { writeHeaderCells } from "../tables/syncHeaders";
import { toUsedArea } from "../view/toUsedArea";
import { shiftFrozen } from "./shiftFrozen";
import type { Shift } from "./Shift";
import { toBand } from "./Shift";
import { shiftStoredCells } from "./shiftStoredCells";
import { checkTableShift } from "./shiftTables";
import { shiftWorkbook } from "./shiftWorkbook";

type LineShift = Exclude<Shift, { readonly kind: "move" }>;

/**
 * Inserts empty cells where the area is, pushing others down or to the right; an area of whole rows inserts rows, of
 * whole columns columns. They look like their neighbours above or to the left. Throws InsertDeleteConflict where a table
 * would be torn, NonBlankCellOffSheet where cells would leave the sheet, AccessDenied on a protected sheet.
 */
export function insertCells(sheet: Sheet, area: Area, direction: "down" | "right"): void {
  checkedArea(area);
  const isRows = isWholeRows(area);
  const axis = isRows || (direction === "down" && !isWholeColumns(area)) ? "row" : "column";
  const shift: LineShift = { kind: "insert", axis, sheetId: sheet.id, area };
  checkInsertion(sheet, shift);
  shiftStoredCells(sheet, shift);
  shiftWorkbook(sheet.workbook, shift);
  shiftFrozen(sheet, shift);
  for (const table of sheet.tables) completeTable(table, shift);
  if (axis === "row" || !isWholeColumns(area)) copyLooks(sheet, shift);
  sheet.report(toChange(sheet, shift));
}

function checkInsertion(sheet: Sheet, shift: LineShift): void {
  if (shift.axis === "row") checkAllowed(sheet, "allowInsertRows");
  else checkAllowed(sheet, "allowInsertColumns");
  if (!isWholeRows(shift.area) && !isWholeColumns(shift.area)) checkWritable(sheet, shift.area);
  checkTableShift(sheet, shift);
  const { rows, columns } = shift.area;
  const edge =
    shift.axis === "row"
      ? { ...toBand(shift), row: limits.rows - rows, rows }
      : { ...toBand(shift), column: limits.columns - columns, columns };
  const used = toUsedArea(sheet, { valuesOnly: true });
  if (used && toIntersection(used, edge)) {
    throw new ModelError("NonBlankCellOffSheet", "Cells that are not empty would be pushed off the sheet.");
  }
}

function toChange(sheet: Sheet, { axis, area }: LineShift): Change {
  const place = { sheetId: sheet.id, area };
  if (axis === "row" && isWholeRows(area)) return { kind: "rowsInserted", ...place };
  if (axis === "column" && isWholeColumns(area)) return { kind: "columnsInserted", ...place };
  return { kind: "cellsInserted", ...place, direction: axis === "row" ? "down" : "right" };
}

/** New columns of a table get their headers; rows new at the top of its body the rules and looks of the next row. */
function completeTable(table: Table, { axis, area }: LineShift): void {
  const { sheet } = table;
  if (table.state.showHeaders)
    writeHeaderCells(
      table,
      table.columns.map(({ name }) => name),
    );
  const inserted = toIntersection(table.bodyArea, area);
  if (axis !== "row" || !inserted || inserted.row !== table.bodyArea.row) return;
  const next = lastRow(inserted) + 1;
  if (next <= lastRow(table.bodyArea)) carryRow(sheet, { ...inserted, row: next, rows: 1 }, inserted);
}

/** Inserted cells take the looks of the cells above or to the left, but never those of a table's header row. */
function copyLooks(sheet: Sheet, { axis, area }: LineShift): void {
  if (axis === "row") copyLooksFromAbove(sheet, area);
  else if (area.column > 0) copyLooksFromLeft(sheet, area);
}

function copyLooksFromAbove(sheet: Sheet, area: Area): void {
  if (area.row === 0) return;
  const above = area.row - 1;
  const used = toUsedArea(sheet);
  const right = Math.min(lastColumn(area), used ? lastColumn(used) : -1);
  for (let column = area.column; column <= right; column += 1) {
    const style = sheet.cell(above, column)?.style;
    const isHeader = sheet.tableAt(above, column)?.area.row === above;
    if (!style || isHeader) continue;
    for (let row = area.row; row <= lastRow(area); row += 1) putStyle(sheet, { row, column }, style);
  }
}

function copyLooksFromLeft(sheet: Sheet, area: Area): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const style = sheet.styleAt(row, area.column - 1);
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (sheet.styleAt(row, column) !== style) putStyle(sheet, { row, column }, style);
    }
  }
}
