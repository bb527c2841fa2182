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

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Ends an evaluation that went too many cells deep; the cell it stopped at is computed first. */
class TooDeep extends Error {
  constructor(readonly cell: FormulaCell) {
    super("A chain of formulas is computed from its start.");
  }
}

const results = new WeakMap<Sheet, Results>();
/** What a cell that is being computed gives to a formula that comes back to it: Excel shows 0 for a circular reference. */
const circular = 0;
const deepest = 100;
let depth = 0;

/** The result of the formula in a cell; an empty result is 0, as in Excel. */
export function computeCell(sheet: Sheet, row: number, column: number): Scalar {
  const known = toValues(sheet).get(toKey(row, column));
  if (known !== undefined) return known;
  const cell = { sheet, row, column };
  if (depth === 0) return computeChain(cell);
  if (depth >= deepest) throw new TooDeep(cell);
  return computeHere(cell);
}

const toKey = (row: number, column: number): number => row * limits.columns + column;

/** Computes a cell, and before it whatever lies too deep under it. */
function computeChain(cell: FormulaCell): Scalar {
  const pending = [cell];
  let value: Scalar = circular;
  for (let next = pending.at(-1); next; next = pending.at(-1)) {
    try {
      value = computeHere(next);
      pending.pop();
    } catch (failure) {
      if (!(failure instanceof TooDeep)) throw failure;
      const { sheet, row, column } = failure.cell;
      const isPending = pending.some((one) => one.sheet === sheet && one.row === row && one.column === column);
      if (isPending) toValues(sheet).set(toKey(row, column), circular);
      else pending.push(failure.cell);
    }
  }
  return value;
}

function computeHere({ sheet, row, column }: FormulaCell): Scalar {
  const formula = sheet.cell(row, column)?.formula ?? null;
  if (formula === null) return "";
  const values = toValues(sheet);
  const key = toKey(row, column);
  values.set(key, circular);
  depth += 1;
  try {
    const value = evaluateFormula({ sheet, formula, position: { row, column } });
    values.set(key, value);
    return value;
  } catch (failure) {
    values.delete(key);
    throw failure;
  } finally {
    depth -= 1;
  }
}

function toValues(sheet: Sheet): Map<number, Scalar> {
  const { version } = sheet.workbook;
  const known = results.get(sheet);
  if (known?.version === version && known.state === sheet.state) return known.values;
  const values = new Map<number, Scalar>();
  results.set(sheet, { state: sheet.state, version, values });
  return values;
}
