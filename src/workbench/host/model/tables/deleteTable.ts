// Deletes a table with its cells.
import { clearCells } from "../cells/clearCells";
import type { Table } from "../Table";
import { convertToRange } from "./convertToRange";

/** Deletes a table and clears its cells; nothing moves up. Throws AccessDenied on a protected sheet. */
export function deleteTable(table: Table): void {
  const { sheet, area } = table;
  convertToRange(table);
  clearCells(sheet, area, "all");
}
