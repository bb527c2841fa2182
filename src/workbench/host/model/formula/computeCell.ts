// The results of formula cells, computed when read and kept until something changes.
import type { Scalar } from "../CellValue";
import { limits } from "../limits";
import type { Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";
import { evaluateFormula } from "./evaluateFormula";

interface Results {
  readonly state: SheetState;
  readonly version: number;
  readonly values: Map<number, Scalar>;
}

const results = new WeakMap<Sheet, Results>();
/** What a cell that is being computed gives to a formula that comes back to it: Excel shows 0 for a circular reference. */
const circular = 0;

/** The result of the formula in a cell; an empty result is 0, as in Excel. */
export function computeCell(sheet: Sheet, row: number, column: number): Scalar {
  const formula = sheet.cell(row, column)?.formula ?? null;
  if (formula === null) return "";
  const values = toValues(sheet);
  const key = row * limits.columns + column;
  const known = values.get(key);
  if (known !== undefined) return known;
  values.set(key, circular);
  const value = evaluateFormula({ sheet, formula, position: { row, column } });
  values.set(key, value);
  return value;
}

function toValues(sheet: Sheet): Map<number, Scalar> {
  const { version } = sheet.workbook;
  const known = results.get(sheet);
  if (known?.version === version && known.state === sheet.state) return known.values;
  const values = new Map<number, Scalar>();
  results.set(sheet, { state: sheet.state, version, values });
  return values;
}
