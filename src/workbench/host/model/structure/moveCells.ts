// Moves cells as cutting and pasting does: everything that refers to them follows.
import type { Area, Position } from "../area";
import { checkedArea, hasArea, isSameArea } from "../area";
import { afterWrite, toValueBefore } from "../cells/afterWrite";
import { checkWritable } from "../cells/checkWritable";
import type { SheetRange } from "../cells/parseReference";
import { readClip } from "../cells/readClip";
import { placeClipRules } from "../cells/placeClipRules";
import { toFormulaOfSheet } from "../formula/rewriteFormula";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { syncHeaders } from "../tables/syncHeaders";
import { moveStoredCells, readStoredCells, removeStoredCells } from "./moveStoredCells";
import { shiftWorkbook } from "./shiftWorkbook";

/**
 * Moves cells with looks and rules to a cell and those right of and below it, over what stands there; references follow
 * the moved cells, and those to overwritten cells are lost. Throws AccessDenied on locked cells, UnsupportedOperation
 * for a whole table on its way to another sheet.
 */
export function moveCells(from: SheetRange, to: { readonly sheet: Sheet; readonly position: Position }): void {
  const target = checkedArea({ ...from.area, row: to.position.row, column: to.position.column });
  if (from.sheet === to.sheet && isSameArea(from.area, target)) return;
  checkWritable(from.sheet, from.area);
  checkWritable(to.sheet, target);
  const before = toValueBefore(to.sheet, target);
  if (from.sheet === to.sheet) relocateCells(from.sheet, from.area, target);
  else moveToOtherSheet(from, { sheet: to.sheet, area: target });
  syncHeaders(from.sheet, from.area);
  from.sheet.report({ kind: "cells", sheetId: from.sheet.id, area: from.area });
  afterWrite(to.sheet, target, before);
}

/** Moves cells within a sheet, and all that refers to them. */
export function relocateCells(sheet: Sheet, from: Area, to: Area): void {
  moveStoredCells(sheet, from, { rows: to.row - from.row, columns: to.column - from.column });
  shiftWorkbook(sheet.workbook, { kind: "move", sheetId: sheet.id, area: from, toSheetId: sheet.id, to });
}

function moveToOtherSheet(from: SheetRange, to: SheetRange): void {
  if (from.sheet.tables.some((table) => hasArea(from.area, table.area))) {
    throw new ModelError("UnsupportedOperation", "A whole table cannot be moved to another sheet.");
  }
  const clip = readClip(from.sheet, from.area);
  const cells = readStoredCells(from.sheet, from.area);
  removeStoredCells(from.sheet, from.area);
  removeStoredCells(to.sheet, to.area);
  for (const { row, column, cell } of cells) {
    const formula = cell.formula === null ? null : toFormulaOfSheet(cell.formula, from.sheet.name);
    const style = cell.style ?? from.sheet.styleAt(row, column);
    const place = { row: to.area.row + row - from.area.row, column: to.area.column + column - from.area.column };
    to.sheet.putCell(place.row, place.column, { ...cell, formula, style });
  }
  shiftWorkbook(from.sheet.workbook, {
    kind: "move",
    sheetId: from.sheet.id,
    area: from.area,
    toSheetId: to.sheet.id,
    to: to.area,
  });
  placeClipRules(to.sheet, to.area, clip);
}
