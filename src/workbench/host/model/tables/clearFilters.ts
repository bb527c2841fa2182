// Takes the filters of a table away.
import { checkAllowed } from "../cells/checkWritable";
import type { Table } from "../Table";
import { applyFilters } from "./applyFilters";
import { changeTable } from "./changeTable";

/** Takes all filters of a table away and shows their rows; nothing where it has none. */
export function clearFilters(table: Table): void {
  if (table.state.filters.length === 0) return;
  checkAllowed(table.sheet, "allowAutoFilter");
  changeTable(table, { filters: [] });
  applyFilters(table);
}
