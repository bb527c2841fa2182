// Makes everything that points at cells follow a structural change: formulas, names, rules, tables, tracked ranges.
import { allRows } from "../cellStore";
import { toShiftedFormula } from "../formula/rewriteFormula";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";
import type { Shift } from "./Shift";
import { shiftRules } from "./shiftRules";
import { shiftTables } from "./shiftTables";
import { toShiftedPlace } from "./toShiftedPlace";

/** Applies a shift to all that refers to cells, and logs it for undo; the cells themselves are moved by the caller. */
export function shiftWorkbook(workbook: Workbook, shift: Shift): void {
  workbook.open?.shifts.push(shift);
  for (const sheet of workbook.sheets) {
    shiftFormulas(sheet, shift);
    shiftRules(sheet, shift);
    if (sheet.id === shift.sheetId) shiftTables(sheet, shift);
  }
  shiftNames(workbook, shift);
  shiftRanges(workbook, shift);
}

function shiftFormulas(sheet: Sheet, shift: Shift): void {
  const home = { workbook: sheet.workbook, sheetId: sheet.id };
  for (const [row, record] of allRows(sheet.state.rows)) {
    record.cells.forEach((cell, column) => {
      if (!cell || cell.formula === null) return;
      const formula = toShiftedFormula(cell.formula, shift, home);
      if (formula !== cell.formula) sheet.putCell(row, column, { ...cell, formula });
    });
  }
}

function shiftNames(workbook: Workbook, shift: Shift): void {
  const names = workbook.names.map((name) => {
    const formula = toShiftedFormula(name.formula, shift, { workbook, sheetId: "" });
    return formula === name.formula ? name : { ...name, formula };
  });
  if (names.some((name, index) => name !== workbook.names[index])) {
    workbook.root = { ...workbook.root, names };
    workbook.version += 1;
  }
}

function shiftRanges(workbook: Workbook, shift: Shift): void {
  for (const range of workbook.liveRanges) {
    const before = range.lastPlace;
    const after = toShiftedPlace(workbook, before, shift);
    if (after === before) continue;
    workbook.open?.moves.push([range, before]);
    range.moveTo(after);
  }
}
