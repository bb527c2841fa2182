// Replaces the stored state of a table.
import type { Table } from "../Table";
import type { TableState } from "../SheetState";

/** Changes parts of a table's state and reports it as changed or resized. */
export function changeTable(
  table: Table,
  patch: Partial<Omit<TableState, "id">>,
  kind: "tableChanged" | "tableResized" = "tableChanged",
): void {
  const { sheet, state } = table;
  const changed = { ...state, ...patch };
  sheet.own().tables = sheet.state.tables.map((known) => (known.id === table.id ? changed : known));
  sheet.report({ kind, sheetId: sheet.id, area: changed.area, tableId: changed.id, tableName: changed.name });
}
