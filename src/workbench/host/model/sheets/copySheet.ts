// Copies a sheet with all that it carries.
import { toNextFormatId } from "../conditional/placeConditionalFormats";
import { toFormulaWithTable } from "../formula/rewriteFormula";
import type { Sheet } from "../Sheet";
import { toOwnedState } from "../SheetState";
import { limits } from "../limits";
import { toCopyName, toNextTableId } from "../tables/tableNames";
import { checkSheetName, toFreeSheetName } from "./checkSheetName";
import { mapCellFormulas } from "./mapFormulas";
import { newSheet } from "./newSheet";
import { replaceSheets } from "./replaceSheets";

/** Where a copy goes: behind the others unless a place among the tabs is given. */
export interface CopyOptions {
  readonly name?: string;
  readonly position?: number;
}

/** Copies a sheet: cells, looks, tables (under names of their own), rules, panes, protection. The copy is "Sheet1 (2)". */
export function copySheet(sheet: Sheet, options: CopyOptions = {}): Sheet {
  const { workbook } = sheet;
  const made = options.name ?? toFreeSheetName(workbook, (number) => toCopyOf(sheet.name, number + 1));
  checkSheetName(workbook, made);
  const copy = newSheet(workbook, made, { ...toOwnedState(sheet.state, workbook.owner), name: made });
  const position = options.position ?? workbook.sheets.length;
  replaceSheets(workbook, workbook.sheets.toSpliced(position, 0, copy));
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  copyTables(copy);
  copy.own().conditionalFormats = copy.state.conditionalFormats.map((format) => ({
    ...format,
    id: toNextFormatId(copy),
  }));
  copy.report({ kind: "sheetAdded", sheetId: copy.id, sheetName: made });
  return copy;
}

function toCopyOf(name: string, number: number): string {
  const end = ` (${number})`;
  return name.slice(0, limits.sheetName - end.length) + end;
}

/** Each table takes an id and a name of its own, also in the formulas of the copy. */
function copyTables(copy: Sheet): void {
  for (const { id, name } of copy.state.tables) {
    const renamed = { id: toNextTableId(copy.workbook), name: toCopyName(copy.workbook, name) };
    copy.own().tables = copy.state.tables.map((table) => (table.id === id ? { ...table, ...renamed } : table));
    mapCellFormulas(copy, (formula) => toFormulaWithTable(formula, name, renamed.name));
  }
}
