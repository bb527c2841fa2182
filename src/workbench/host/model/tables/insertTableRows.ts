// Adds rows to a table.
import type { Area } from "../area";
import { lastRow, toIntersection } from "../area";
import { ModelError } from "../ModelError";
import { insertCells } from "../structure/insertCells";
import type { Table } from "../Table";
import { toUsedArea } from "../view/toUsedArea";
import { extendTable } from "./extendTable";

/**
 * Adds empty rows at a place in the body, from 0; null: behind the last. Cells below the table make room. Throws
 * InvalidArgument for a place that there is not, and as insertCells does.
 */
export function insertTableRows(table: Table, at: number | null, count: number): void {
  const { sheet, area, bodyArea } = table;
  const place = at ?? bodyArea.rows;
  if (place < 0 || place > bodyArea.rows || count < 1) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no place ${place} for ${count} rows.`);
  }
  const added: Area = { ...bodyArea, row: bodyArea.row + place, rows: count };
  const isBehind = place === bodyArea.rows;
  if (!isBehind || isOccupied(table, added)) insertCells(sheet, added, "down");
  if (isBehind) extendTable(table, { ...area, rows: area.rows + count });
}

/** Whether something stands below, so that it has to move. */
function isOccupied({ sheet }: Table, added: Area): boolean {
  const used = toUsedArea(sheet, { valuesOnly: true });
  const below = used && { ...added, rows: Math.max(1, lastRow(used) - added.row + 1) };
  const isWritten = used && below && toIntersection(used, below) !== undefined && hasContent(sheet, below);
  return isWritten || sheet.tables.some((other) => toIntersection(other.area, added) !== undefined);
}

function hasContent(sheet: Table["sheet"], area: Area): boolean {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.typeAt(row, column) !== "empty") return true;
    }
  }
  return false;
}
