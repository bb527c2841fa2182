// Finds the validation rule of a cell.
import { hasCell } from "../area";
import type { Validation } from "../rules";
import type { Sheet } from "../Sheet";

/** The rule that holds for a cell, or null. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  for (const validation of sheet.state.validations) {
    for (const area of validation.areas) if (hasCell(area, row, column)) return validation;
  }
  return null;
}
