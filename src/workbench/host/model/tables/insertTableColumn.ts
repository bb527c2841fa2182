// Adds a column to a table.
import type { Area } from "../area";
import { lastColumn } from "../area";
import { writeCells } from "../cells/writeCells";
import { ModelError } from "../ModelError";
import { insertCells } from "../structure/insertCells";
import type { Table } from "../Table";
import { extendTable } from "./extendTable";
import { moveTableColumn } from "./moveTableColumn";

/**
 * Adds an empty column at a place, from 0; null: behind the last. Cells to the right make room. Without a name it is
 * "Column1" or the like. Throws InvalidArgument for a place that there is not, and as insertCells does.
 */
export function insertTableColumn(table: Table, at: number | null, name?: string): void {
  const { sheet, area, columns } = table;
  const place = at ?? columns.length;
  if (place < 0 || place > columns.length) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no place ${place} for a column.`);
  }
  const added: Area = { ...area, column: area.column + place, columns: 1 };
  const isBehind = place === columns.length;
  if (isBehind) {
    if (isOccupied(table, added)) insertCells(sheet, added, "right");
    extendTable(table, { ...area, columns: area.columns + 1 });
  } else insertInside(table, place, added);
  if (name !== undefined) writeCells(sheet, { ...added, rows: 1 }, name);
}

/** Room before the first column would move the table away: it is made behind it, and the columns step aside. */
function insertInside(table: Table, place: number, added: Area): void {
  if (place > 0) {
    insertCells(table.sheet, added, "right");
    return;
  }
  insertTableColumn(table, 1);
  moveTableColumn(table, 1, 0);
}

function isOccupied({ sheet }: Table, added: Area): boolean {
  for (let row = added.row; row < added.row + added.rows; row += 1) {
    if (sheet.typeAt(row, added.column) !== "empty") return true;
  }
  return sheet.tables.some((other) => other.area.column > lastColumn(added) - 1 && hasRows(other.area, added));
}

function hasRows(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}
