// Where a tracked range goes when cells are inserted, deleted or moved.
import type { Place } from "../LiveRange";
import type { Workbook } from "../Workbook";
import type { Shift } from "./Shift";
import { shiftReference } from "./Shift";

/** A place after a shift; the same object where it did not move, null when its cells are gone. */
export function toShiftedPlace(workbook: Workbook, place: Place | null, shift: Shift): Place | null {
  if (!place) return null;
  const reference = { sheetId: place.sheet.id, area: place.area };
  const moved = shiftReference(reference, shift);
  if (moved === reference) return place;
  const sheet = moved && workbook.sheetById(moved.sheetId);
  return sheet ? { sheet, area: moved.area } : null;
}
