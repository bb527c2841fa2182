// Moves stored cells within their sheet, without regard to what refers to them.
import type { Area } from "../area";
import { hasCell, lastColumn, lastRow } from "../area";
import type { Cell } from "../Cell";
import { emptyContent } from "../Cell";
import { rowsBetween } from "../cellStore";
import type { Sheet } from "../Sheet";
import { plainStyle } from "../style";

/** A stored cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The stored cells of an area, each with the look that it has there, even if its column gives it. */
export function readStoredCells(sheet: Sheet, area: Area): readonly PlacedCell[] {
  const found: PlacedCell[] = [];
  for (const [row, record] of rowsBetween(sheet.state.rows, area.row, lastRow(area))) {
    const last = Math.min(lastColumn(area), record.cells.length - 1);
    for (let column = area.column; column <= last; column += 1) {
      const cell = record.cells[column];
      if (cell) found.push({ row, column, cell });
    }
  }
  return found;
}

/** Takes the stored cells out of an area. */
export function removeStoredCells(sheet: Sheet, area: Area): void {
  for (const { row, column } of readStoredCells(sheet, area)) sheet.putCell(row, column, undefined);
}

/** Moves the cells of an area by rows and columns; what stood at their new place is gone. */
export function moveStoredCells(
  sheet: Sheet,
  area: Area,
  by: { readonly rows: number; readonly columns: number },
): void {
  const cells = readStoredCells(sheet, area);
  const looks = by.columns === 0 ? [] : readInheritedLooks(sheet, area);
  const target = { ...area, row: area.row + by.rows, column: area.column + by.columns };
  removeStoredCells(sheet, area);
  for (const { row, column } of readStoredCells(sheet, target)) {
    if (!hasCell(area, row, column)) sheet.putCell(row, column, undefined);
  }
  for (const { row, column, cell } of [...looks, ...cells]) {
    putMovedCell(sheet, { row: row + by.rows, column: column + by.columns, cell });
  }
}

/** A cell without a look of its own keeps the plain one under a column that has another. */
function putMovedCell(sheet: Sheet, { row, column, cell }: PlacedCell): void {
  const isBare = cell.style === null && sheet.inheritedStyle(row, column) !== null;
  sheet.putCell(row, column, isBare ? { ...cell, style: plainStyle } : cell);
}

/** Empty cells that have their look from their column take it along to another column. */
function readInheritedLooks(sheet: Sheet, area: Area): readonly PlacedCell[] {
  const styled = [...sheet.state.columns.keys()].filter(
    (column) => column >= area.column && column <= lastColumn(area),
  );
  const found: PlacedCell[] = [];
  if (styled.length === 0) return found;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (const column of styled) {
      const style = sheet.inheritedStyle(row, column);
      if (style && !sheet.cell(row, column)) found.push({ row, column, cell: { ...emptyContent, style } });
    }
  }
  return found;
}
