// Brings a sheet to the front.
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";

/** Brings a sheet to the front; throws ItemNotFound where it is gone, InvalidOperation where it is hidden. */
export function activateSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (!sheet.exists) throw new ModelError("ItemNotFound", `Sheet ${sheet.name} has been deleted.`);
  if (workbook.activeSheetId === sheet.id) return;
  if (sheet.state.visibility !== "visible") {
    throw new ModelError("InvalidOperation", `Sheet ${sheet.name} is hidden and cannot be activated.`);
  }
  const deactivated = workbook.activeSheetId;
  workbook.activeSheetId = sheet.id;
  sheet.report({ kind: "activated", sheetId: sheet.id, deactivated });
}
