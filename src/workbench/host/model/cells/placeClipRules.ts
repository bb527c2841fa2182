// Puts the rules of copied cells onto others, in place of theirs.
import type { Area } from "../area";
import { addConditionalCopy } from "../conditional/placeConditionalArea";
import { removeConditionalFormats } from "../conditional/placeConditionalFormats";
import type { Sheet } from "../Sheet";
import { placeValidation } from "../validation/placeValidation";
import type { Clip } from "./readClip";

/** Gives an area of the clip's size its rules. */
export function placeClipRules(sheet: Sheet, area: Area, clip: Clip): void {
  placeClipValidations(sheet, area, clip);
  removeConditionalFormats(sheet, area);
  for (const { rule, area: part } of clip.conditionalFormats) {
    addConditionalCopy(sheet, rule, { ...part, row: area.row + part.row, column: area.column + part.column });
  }
}

/** The same for validation alone. */
export function placeClipValidations(sheet: Sheet, area: Area, clip: Clip): void {
  placeValidation(sheet, area, null);
  for (const { rule, area: part } of clip.validations) {
    placeValidation(sheet, { ...part, row: area.row + part.row, column: area.column + part.column }, rule);
  }
}
