// Changes a conditional format.
import { checkAllowed } from "../cells/checkWritable";
import type { Sheet } from "../Sheet";
import type { NewConditionalFormat } from "./addConditionalFormat";
import { toCheckedFormula } from "./addConditionalFormat";
import { findFormat, insertFormat } from "./placeConditionalFormats";

/** Changes parts of a conditional format; throws ItemNotFound where it is gone, InvalidArgument for what is no formula. */
export function updateConditionalFormat(sheet: Sheet, id: string, patch: Partial<NewConditionalFormat>): void {
  checkAllowed(sheet, "allowFormatCells");
  const known = findFormat(sheet, id);
  const formula = patch.formula === undefined ? known.formula : toCheckedFormula(patch.formula);
  const others = sheet.state.conditionalFormats.filter((format) => format.id !== id);
  insertFormat(sheet, others, { ...known, ...patch, formula });
}
