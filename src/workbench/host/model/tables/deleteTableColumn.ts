// Deletes a column of a table.
import { ModelError } from "../ModelError";
import { deleteCells } from "../structure/deleteCells";
import type { Table } from "../Table";

/** Deletes the column at a place; cells to the right move left. Throws InvalidArgument for a column that there is not and for the last one. */
export function deleteTableColumn(table: Table, at: number): void {
  const { sheet, area, columns } = table;
  if (!columns[at] || columns.length === 1) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no column ${at} that could be deleted.`);
  }
  deleteCells(sheet, { ...area, column: area.column + at, columns: 1 }, "left");
}
