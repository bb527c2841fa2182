// Deletes a sheet.
import { toFormulaWithSheet } from "../formula/rewriteFormula";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { activateSheet } from "./activateSheet";
import { mapFormulas } from "./mapFormulas";
import { findVisibleNeighbour, replaceSheets } from "./replaceSheets";

/**
 * Deletes a sheet; references to it become #REF!. Throws InvalidOperation for the last visible sheet and for a very
 * hidden one, ItemNotFound where it is gone.
 */
export function deleteSheet(sheet: Sheet): void {
  const { workbook, name } = sheet;
  if (!sheet.exists) throw new ModelError("ItemNotFound", `Sheet ${name} has been deleted.`);
  if (sheet.state.visibility === "veryHidden") {
    throw new ModelError("InvalidOperation", `Sheet ${name} is very hidden: make it visible before deleting it.`);
  }
  const neighbour = findVisibleNeighbour(sheet);
  if (!neighbour) throw new ModelError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  if (workbook.activeSheetId === sheet.id) activateSheet(neighbour);
  replaceSheets(
    workbook,
    workbook.sheets.filter((other) => other !== sheet),
  );
  mapFormulas(workbook, (formula) => toFormulaWithSheet(formula, name, null));
  sheet.report({ kind: "sheetDeleted", sheetId: sheet.id, sheetName: name });
}
