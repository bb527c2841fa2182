// Deletes cells, whole rows or whole columns.
import type { Area } from "../area";
import { checkedArea, hasArea, isWholeColumns, isWholeRows, lastRow, toIntersection } from "../area";
import { checkAllowed, checkWritable } from "../cells/checkWritable";
import { emptyCells } from "../cells/writeCells";
import type { Change } from "../changes";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { Table } from "../Table";
import type { Shift } from "./Shift";
import { shiftFrozen } from "./shiftFrozen";
import { shiftStoredCells } from "./shiftStoredCells";
import { checkTableShift } from "./shiftTables";
import { shiftWorkbook } from "./shiftWorkbook";

type LineShift = Exclude<Shift, { readonly kind: "move" }>;

/**
 * Deletes the cells of an area, others moving up or to the left; an area of whole rows or columns deletes these. A table
 * keeps one empty body row at least. Throws InsertDeleteConflict where a table would be torn or lose its header row only,
 * AccessDenied on a protected sheet.
 */
export function deleteCells(sheet: Sheet, area: Area, direction: "up" | "left"): void {
  checkedArea(area);
  const axis = isWholeRows(area) || (direction === "up" && !isWholeColumns(area)) ? "row" : "column";
  const shift: LineShift = { kind: "delete", axis, sheetId: sheet.id, area };
  checkDeletion(sheet, shift);
  const emptied = axis === "row" ? sheet.tables.find((table) => losesBody(table, area)) : undefined;
  if (emptied) deleteBody(emptied, area);
  else carryOut(sheet, shift);
}

function carryOut(sheet: Sheet, shift: LineShift): void {
  const before = sheet.tables.map((table) => ({ table, tableName: table.name, area: table.area }));
  shiftStoredCells(sheet, shift);
  shiftWorkbook(sheet.workbook, shift);
  shiftFrozen(sheet, shift);
  for (const { table, tableName, area } of before) {
    if (!table.exists) sheet.report({ kind: "tableDeleted", sheetId: sheet.id, area, tableId: table.id, tableName });
  }
  sheet.report(toChange(sheet, shift));
}

function checkDeletion(sheet: Sheet, shift: LineShift): void {
  const { area, axis } = shift;
  checkAllowed(sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  checkWritable(sheet, area);
  checkTableShift(sheet, shift);
  for (const table of sheet.tables) {
    const isTorn =
      table.state.showHeaders && axis === "row" && toIntersection(table.headerArea, area) && !hasArea(area, table.area);
    if (isTorn)
      throw new ModelError("InsertDeleteConflict", `The header row of table ${table.name} cannot be deleted alone.`);
  }
}

/** Whether all rows of a table's body would go, but not the table. */
function losesBody(table: Table, area: Area): boolean {
  return hasArea(area, table.bodyArea) && !hasArea(area, table.area);
}

/** The first body row stays, emptied; the rest goes. */
function deleteBody(table: Table, area: Area): void {
  const { sheet, bodyArea } = table;
  const kept: Area = { ...area, row: bodyArea.row, rows: 1 };
  emptyCells(sheet, kept);
  sheet.report({ kind: "cells", sheetId: sheet.id, area: kept });
  const rest = lastRow(area) - bodyArea.row;
  if (rest > 0) deleteCells(sheet, { ...area, row: bodyArea.row + 1, rows: rest }, "up");
}

function toChange(sheet: Sheet, { axis, area }: LineShift): Change {
  const place = { sheetId: sheet.id, area };
  if (axis === "row" && isWholeRows(area)) return { kind: "rowsDeleted", ...place };
  if (axis === "column" && isWholeColumns(area)) return { kind: "columnsDeleted", ...place };
  return { kind: "cellsDeleted", ...place, direction: axis === "row" ? "up" : "left" };
}
