// Clears conditional formats from cells.
import type { Area } from "../area";
import { checkAllowed } from "../cells/checkWritable";
import type { Sheet } from "../Sheet";
import { putInOrder, removeConditionalFormats } from "./placeConditionalFormats";

/** Takes cells (null: all of the sheet) out of all conditional formats; formats left without cells go. */
export function deleteConditionalFormats(sheet: Sheet, area: Area | null): void {
  checkAllowed(sheet, "allowFormatCells");
  if (area) removeConditionalFormats(sheet, area);
  else if (sheet.state.conditionalFormats.length > 0) putInOrder(sheet, []);
}
