// Deletes one conditional format.
import { checkAllowed } from "../cells/checkWritable";
import type { Sheet } from "../Sheet";
import { findFormat, putInOrder } from "./placeConditionalFormats";

/** Deletes a conditional format; throws ItemNotFound where it is gone. */
export function deleteConditionalFormat(sheet: Sheet, id: string): void {
  checkAllowed(sheet, "allowFormatCells");
  findFormat(sheet, id);
  putInOrder(
    sheet,
    sheet.state.conditionalFormats.filter((format) => format.id !== id),
  );
}
