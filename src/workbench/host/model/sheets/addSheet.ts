// Adds an empty sheet.
import { localeTerms } from "../entry/localeTerms";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import { checkSheetName, toFreeSheetName } from "./checkSheetName";
import { newSheet } from "./newSheet";
import { replaceSheets } from "./replaceSheets";

/** Adds a sheet behind the others, without activating it; throws as checkSheetName does. */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  const word = localeTerms[workbook.locale].sheet;
  const made = name ?? toFreeSheetName(workbook, (number) => `${word}${number}`);
  checkSheetName(workbook, made);
  const sheet = newSheet(workbook, made);
  replaceSheets(workbook, [...workbook.sheets, sheet]);
  sheet.report({ kind: "sheetAdded", sheetId: sheet.id, sheetName: made });
  return sheet;
}
