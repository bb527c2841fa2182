// Filters the rows of a table by the texts of a column.
import { checkAllowed } from "../cells/checkWritable";
import { ModelError } from "../ModelError";
import type { LetThrough } from "../SheetState";
import type { Table } from "../Table";
import { applyFilters } from "./applyFilters";
import { changeTable } from "./changeTable";

/**
 * Lets through only rows whose cell in this column shows one of the texts ("" is an empty cell, letter case does not
 * count), or any text where "filled" is asked for; null takes the column's filter away. Throws InvalidArgument for a column that there is not, AccessDenied where
 * protection forbids filtering.
 */
export function filterTable(table: Table, column: number, values: LetThrough | null): void {
  const { columns, state } = table;
  checkAllowed(table.sheet, "allowAutoFilter");
  const filtered = columns[column];
  if (!filtered) throw new ModelError("InvalidArgument", `Table ${table.name} has no column ${column}.`);
  const others = state.filters.filter(({ columnId }) => columnId !== filtered.id);
  changeTable(table, { filters: values ? [...others, { columnId: filtered.id, values }] : others });
  applyFilters(table);
}
