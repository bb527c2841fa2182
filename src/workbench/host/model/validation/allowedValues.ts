// What the dropdown of a cell offers.
import type { Position } from "../area";
import { evaluateToValue } from "../formula/evaluateFormula";
import { isReference } from "../formula/FormulaValue";
import { toMatrix } from "../formula/readReference";
import type { Validation } from "../rules";
import type { Sheet } from "../Sheet";
import { validationAt } from "./validationAt";

/** The items of a cell's list as displayed, empty cells at the end of a source left out; null where it has no list or its source gives no range. */
export function allowedValues(sheet: Sheet, row: number, column: number): readonly string[] | null {
  const validation = validationAt(sheet, row, column);
  return validation && toListItems(sheet, validation, { row, column });
}

/** The items of a list rule for a cell; see allowedValues. */
function toListItems(sheet: Sheet, validation: Validation, position: Position): readonly string[] | null {
  const { criteria } = validation.rule;
  if (criteria.kind !== "list") return null;
  const { source } = criteria;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const value = evaluateToValue({ sheet, formula: source, position, origin: validation.origin });
  if (!isReference(value)) return typeof value === "string" || typeof value === "number" ? [String(value)] : null;
  const { area } = value;
  // Excel takes a list from one row or one column only.
  if (area.rows > 1 && area.columns > 1) return null;
  const items: string[] = [];
  for (const [index, scalar] of toMatrix(value).rows.flat().entries()) {
    if (scalar === null) continue;
    const at =
      area.rows > 1 ? { row: area.row + index, column: area.column } : { row: area.row, column: area.column + index };
    items.push(value.sheet.textAt(at.row, at.column));
  }
  return items;
}
