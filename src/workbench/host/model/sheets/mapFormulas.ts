// Rewrites every formula of a workbook: of cells, names and rules.
import { allRows } from "../cellStore";
import { mapConditionalFormula, mapValidationFormulas } from "../ruleFormulas";
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Replaces each formula by what `fn` makes of it; what it leaves alone is not touched. */
export function mapFormulas(workbook: Workbook, fn: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    mapCellFormulas(sheet, fn);
    mapRuleFormulas(sheet, fn);
  }
  const names = workbook.names.map((name) => ({ ...name, formula: fn(name.formula) }));
  if (names.some(({ formula }, index) => formula !== workbook.names[index]?.formula)) {
    workbook.root = { ...workbook.root, names };
  }
}

/** The same for the cells of one sheet. */
export function mapCellFormulas(sheet: Sheet, fn: (formula: string) => string): void {
  for (const [row, record] of allRows(sheet.state.rows)) {
    record.cells.forEach((cell, column) => {
      if (!cell || cell.formula === null) return;
      const formula = fn(cell.formula);
      if (formula !== cell.formula) sheet.putCell(row, column, { ...cell, formula });
    });
  }
}

function mapRuleFormulas(sheet: Sheet, fn: (formula: string) => string): void {
  const { validations, conditionalFormats } = sheet.state;
  const mappedValidations = validations.map((rule) => mapValidationFormulas(rule, fn));
  const mappedFormats = conditionalFormats.map((rule) => mapConditionalFormula(rule, fn));
  if (mappedValidations.some((rule, index) => rule !== validations[index])) sheet.own().validations = mappedValidations;
  if (mappedFormats.some((rule, index) => rule !== conditionalFormats[index])) {
    sheet.own().conditionalFormats = mappedFormats;
  }
}
