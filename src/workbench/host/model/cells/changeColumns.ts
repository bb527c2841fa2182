// Changes the records of columns.
import type { Area } from "../area";
import { lastColumn } from "../area";
import type { Sheet } from "../Sheet";
import type { ColumnRecord } from "../SheetState";
import { checkAllowed } from "./checkWritable";

/** Lays a change over the records of an area's columns. */
export function changeColumns(sheet: Sheet, area: Area, change: Partial<ColumnRecord>): void {
  checkAllowed(sheet, "allowFormatCells");
  const { columns } = sheet.own();
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    columns.set(column, { width: null, hidden: false, style: null, ...columns.get(column), ...change });
  }
  sheet.report({ kind: "formats", sheetId: sheet.id, area });
}
