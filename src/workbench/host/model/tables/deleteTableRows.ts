// Deletes rows of a table.
import { ModelError } from "../ModelError";
import { deleteCells } from "../structure/deleteCells";
import type { Table } from "../Table";

/** Deletes rows of the body from a place on; cells below move up, and one empty row always stays. Throws InvalidArgument for rows that there are not. */
export function deleteTableRows(table: Table, at: number, count: number): void {
  const { sheet, bodyArea } = table;
  if (at < 0 || count < 1 || at + count > bodyArea.rows) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no ${count} rows from ${at} on.`);
  }
  deleteCells(sheet, { ...bodyArea, row: bodyArea.row + at, rows: count }, "up");
}
