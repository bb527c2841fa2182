// Refuses writes to locked cells of a protected sheet.
import type { Area } from "../area";
import { lastColumn, lastRow, toAddress } from "../area";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { ProtectionOptions } from "../SheetState";

/** Areas larger than this are not looked at cell by cell: some cell of them is locked. */
const mostCells = 1_000_000;

/** Throws AccessDenied where the sheet is protected and a cell of the area is locked. */
export function checkWritable(sheet: Sheet, area: Area): void {
  if (sheet.state.protection && hasLockedCell(sheet, area)) {
    throw new ModelError("AccessDenied", `Sheet ${sheet.name} is protected and ${toAddress(area)} is locked.`);
  }
}

/** Throws AccessDenied where the sheet is protected and its protection does not allow the act. */
export function checkAllowed(sheet: Sheet, option: keyof ProtectionOptions): void {
  if (sheet.state.protection && !sheet.state.protection[option]) {
    throw new ModelError("AccessDenied", `Sheet ${sheet.name} is protected: ${option} is off.`);
  }
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (area.rows * area.columns > mostCells) return true;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (sheet.styleAt(row, column).locked) return true;
    }
  }
  return false;
}
