// A new, empty workbook.
import { newSheet } from "./sheets/newSheet";
import { localeTerms } from "./entry/localeTerms";
import type { WorkbookOptions } from "./Workbook";
import { Workbook } from "./Workbook";

/** A workbook with one empty sheet, named as Excel does in its locale ("Sheet1"), and nothing to undo. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const workbook = new Workbook(options);
  const sheet = newSheet(workbook, `${localeTerms[workbook.locale].sheet}1`);
  workbook.root = { sheets: [sheet], names: [] };
  workbook.activeSheetId = sheet.id;
  return workbook;
}
