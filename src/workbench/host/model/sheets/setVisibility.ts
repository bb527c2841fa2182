// Hides and shows sheets.
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { Visibility } from "../SheetState";
import { activateSheet } from "./activateSheet";
import { findVisibleNeighbour } from "./replaceSheets";

/** Hides or shows a sheet; throws InvalidOperation for the last visible one. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const before = sheet.state.visibility;
  if (before === visibility) return;
  if (visibility !== "visible") {
    const neighbour = findVisibleNeighbour(sheet);
    if (!neighbour) throw new ModelError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (sheet.workbook.activeSheetId === sheet.id) activateSheet(neighbour);
  }
  sheet.own().visibility = visibility;
  sheet.report({ kind: "sheetVisibility", sheetId: sheet.id, before, after: visibility });
}
