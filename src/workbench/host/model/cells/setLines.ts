// Widths of columns, and rows and columns that are hidden.
import type { Area } from "../area";
import { lastColumn, lastRow } from "../area";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { ColumnRecord } from "../SheetState";
import { checkAllowed } from "./checkWritable";

function changeColumns(sheet: Sheet, area: Area, change: Partial<ColumnRecord>): void {
  checkAllowed(sheet, "allowFormatCells");
  const { columns } = sheet.own();
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    columns.set(column, { width: null, hidden: false, style: null, ...columns.get(column), ...change });
  }
  sheet.report({ kind: "formats", sheetId: sheet.id, area });
}

/** Sets the width in points of an area's columns; throws InvalidArgument for a negative one. */
export function setColumnWidth(sheet: Sheet, area: Area, points: number): void {
  if (!(points >= 0)) throw new ModelError("InvalidArgument", `${points} is no width of a column.`);
  changeColumns(sheet, area, { width: points });
}

/** Hides or shows an area's columns. */
export function setColumnsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  changeColumns(sheet, area, { hidden });
}

/** Hides or shows an area's rows by hand; showing brings filtered rows back as well. */
export function setRowsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  checkAllowed(sheet, "allowFormatCells");
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if ((sheet.rowHidden(row) !== null) !== hidden) sheet.ownRow(row).hidden = hidden ? "manual" : null;
  }
  sheet.report({ kind: hidden ? "rowsHidden" : "rowsShown", sheetId: sheet.id, area });
}
