// Makes plain cells of a table.
import { checkWritable } from "../cells/checkWritable";
import type { Table } from "../Table";
import { clearFilters } from "./clearFilters";

/** Takes the table off its cells, which stay as they are; its filters go. Throws AccessDenied on a protected sheet. */
export function convertToRange(table: Table): void {
  const { sheet, area, name, id } = table;
  checkWritable(sheet, area);
  clearFilters(table);
  sheet.own().tables = sheet.state.tables.filter((other) => other.id !== id);
  sheet.report({ kind: "tableDeleted", sheetId: sheet.id, area, tableId: id, tableName: name });
}
