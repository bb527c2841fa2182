// Rows hidden by hand.
import type { Area } from "../area";
import { lastRow } from "../area";
import type { Sheet } from "../Sheet";
import { checkAllowed } from "./checkWritable";

/** Hides or shows an area's rows by hand; showing brings filtered rows back as well. */
export function setRowsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  checkAllowed(sheet, "allowFormatCells");
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if ((sheet.rowHidden(row) !== null) !== hidden) sheet.ownRow(row).hidden = hidden ? "manual" : null;
  }
  sheet.report({ kind: hidden ? "rowsHidden" : "rowsShown", sheetId: sheet.id, area });
}
