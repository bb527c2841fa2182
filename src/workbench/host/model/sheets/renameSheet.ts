// Renames a sheet.
import { toFormulaWithSheet } from "../formula/rewriteFormula";
import type { Sheet } from "../Sheet";
import { checkSheetName } from "./checkSheetName";
import { mapFormulas } from "./mapFormulas";

/** Renames a sheet, in every formula too; throws as checkSheetName does. */
export function renameSheet(sheet: Sheet, name: string): void {
  const before = sheet.name;
  checkSheetName(sheet.workbook, name, sheet);
  if (before === name) return;
  sheet.own().name = name;
  mapFormulas(sheet.workbook, (formula) => toFormulaWithSheet(formula, before, name));
  sheet.report({ kind: "sheetRenamed", sheetId: sheet.id, before, after: name });
}
