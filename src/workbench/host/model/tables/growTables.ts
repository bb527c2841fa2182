// Tables take in what is written just below or just beside them.
import type { Area } from "../area";
import { lastColumn, lastRow, toIntersection } from "../area";
import { isEmptyCell } from "../Cell";
import { limits } from "../limits";
import type { Sheet } from "../Sheet";
import type { Table } from "../Table";
import { extendTable, hasOtherTable } from "./extendTable";

/** Lets the tables of a sheet grow over the cells of a write that are not empty; never on a protected sheet. */
export function growTables(sheet: Sheet, written: Area): void {
  if (sheet.state.protection || written.rows === limits.rows || written.columns === limits.columns) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const rows = toGrownRows(table, written);
    const columns = toGrownColumns(table, written);
    const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
    if (rows + columns > 0 && !hasOtherTable(sheet, grown, table)) extendTable(table, grown);
  }
}

function hasContent(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (!isEmptyCell(sheet.cell(row, column))) return true;
    }
  }
  return false;
}

/** The rows that a write starting in the table's columns adds below it; the first of them is not empty. */
function toGrownRows({ area, sheet }: Table, written: Area): number {
  const below = lastRow(area) + 1;
  const isAdjacent = written.row >= area.row && written.row <= below && lastRow(written) >= below;
  const part =
    isAdjacent && written.column >= area.column
      ? toIntersection(written, { ...area, row: below, rows: limits.rows })
      : undefined;
  if (!part || !hasContent(sheet, { ...part, rows: 1 })) return 0;
  let { rows } = part;
  while (!hasContent(sheet, { ...part, row: part.row + rows - 1, rows: 1 })) rows -= 1;
  return rows;
}

/** The columns that a write starting in the table's rows adds to its right; the first of them is not empty. */
function toGrownColumns({ area, sheet }: Table, written: Area): number {
  const beside = lastColumn(area) + 1;
  const isAdjacent = written.column >= area.column && written.column <= beside && lastColumn(written) >= beside;
  const isInRows = written.row >= area.row && written.row <= lastRow(area);
  const part =
    isAdjacent && isInRows ? { ...written, column: beside, columns: lastColumn(written) - beside + 1 } : undefined;
  if (!part || !hasContent(sheet, { ...part, columns: 1 })) return 0;
  let { columns } = part;
  while (!hasContent(sheet, { ...part, column: part.column + columns - 1, columns: 1 })) columns -= 1;
  return columns;
}
