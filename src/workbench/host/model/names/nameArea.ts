// The cells that a defined name stands for.
import type { SheetRange } from "../cells/parseReference";
import { evaluateToValue } from "../formula/evaluateFormula";
import { isReference } from "../formula/FormulaValue";
import type { Workbook } from "../Workbook";

/** The cells of a defined name (in any letter case), or null where it has none. */
export function nameArea(workbook: Workbook, name: string): SheetRange | null {
  const defined = workbook.definedName(name);
  if (!defined) return null;
  const position = { row: 0, column: 0 };
  const value = evaluateToValue({ sheet: workbook.activeSheet, formula: defined.formula, position });
  return isReference(value) ? { sheet: value.sheet, area: value.area } : null;
}
