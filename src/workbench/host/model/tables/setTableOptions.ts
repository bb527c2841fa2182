// How a table is shown.
import { ModelError } from "../ModelError";
import type { TableState } from "../SheetState";
import type { Table } from "../Table";
import { changeTable } from "./changeTable";
import { clearFilters } from "./clearFilters";

/** What can be shown or not. */
export type TableLook = Partial<Pick<TableState, "style" | "showFilterButton" | "bandedRows" | "showHeaders">>;

/** Changes how a table is shown; without filter buttons it has no filters. Throws UnsupportedOperation for hiding the header row. */
export function setTableOptions(table: Table, look: TableLook): void {
  if (look.showHeaders === false) {
    throw new ModelError("UnsupportedOperation", "This workbook model keeps the header row of its tables.");
  }
  if (look.showFilterButton === false) clearFilters(table);
  changeTable(table, look);
}
