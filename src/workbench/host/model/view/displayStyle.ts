// How a cell is displayed: its look with the conditional formats that hold laid over it.
import { hasCell } from "../area";
import { evaluateFormula } from "../formula/evaluateFormula";
import { toCondition } from "../formula/FormulaValue";
import { limits } from "../limits";
import type { ConditionalFormat, ConditionalLook } from "../rules";
import type { Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";
import type { CellStyle } from "../style";
import { toPatcher } from "../style";

interface Looks {
  readonly state: SheetState;
  readonly version: number;
  readonly cells: Map<number, ConditionalLook>;
}

const known = new WeakMap<Sheet, Looks>();
const noLook: ConditionalLook = {};

/** The look of a cell with its conditional formats, evaluated once until something changes. */
export function displayStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const style = sheet.styleAt(row, column);
  const look = conditionalLookAt(sheet, row, column);
  return look === noLook ? style : toLookPatcher(look)(style);
}

/** What the conditional formats lay over a cell; an empty object where none holds. */
function conditionalLookAt(sheet: Sheet, row: number, column: number): ConditionalLook {
  if (sheet.state.conditionalFormats.length === 0) return noLook;
  const { cells } = toLooks(sheet);
  const key = row * limits.columns + column;
  const found = cells.get(key) ?? findLook(sheet, row, column);
  cells.set(key, found);
  return found;
}

const patchers = new WeakMap<ConditionalLook, (style: CellStyle) => CellStyle>();

function toLookPatcher(look: ConditionalLook): (style: CellStyle) => CellStyle {
  const known = patchers.get(look) ?? toPatcher(look);
  patchers.set(look, known);
  return known;
}

function toLooks(sheet: Sheet): Looks {
  const { state } = sheet;
  const { version } = sheet.workbook;
  const last = known.get(sheet);
  if (last?.state === state && last.version === version) return last;
  const made = { state, version, cells: new Map<number, ConditionalLook>() };
  known.set(sheet, made);
  return made;
}

/** The first format to set a part of the look keeps it; one that stops ends the search. */
function findLook(sheet: Sheet, row: number, column: number): ConditionalLook {
  let look = noLook;
  for (const format of sheet.state.conditionalFormats) {
    if (!format.areas.some((area) => hasCell(area, row, column))) continue;
    if (!holds(format, { sheet, row, column })) continue;
    look = look === noLook ? format.look : { ...format.look, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

interface Cell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function holds({ formula, origin }: ConditionalFormat, { sheet, row, column }: Cell): boolean {
  return toCondition(evaluateFormula({ sheet, formula, position: { row, column }, origin })) === true;
}
