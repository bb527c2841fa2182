// Moves a sheet's tab.
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { replaceSheets } from "./replaceSheets";

/** Moves a sheet to a place among the tabs, from 0; throws InvalidArgument for a place that there is not. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  const before = sheet.position;
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ModelError("InvalidArgument", `There is no tab ${position}.`);
  }
  if (position === before) return;
  const others = workbook.sheets.filter((other) => other !== sheet);
  replaceSheets(workbook, others.toSpliced(position, 0, sheet));
  sheet.report({ kind: "sheetMoved", sheetId: sheet.id, before, after: position });
}
