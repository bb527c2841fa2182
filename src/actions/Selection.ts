// Where the user is, and which rows a move leaves: they are read again, because the event of a change may have been lost.
import type { Area } from "../excel/area";

/** The cells that are selected. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

// More than a screen or a fill of many rows is a selection to look at or to format, not an edit.
const mostRows = 1_000;

/** The areas of a selection that hold rows which the new selection does not. */
export function toLeftAreas(before: Selection, now: Selection): readonly Area[] {
  return before.areas.filter(
    (area) => area.rows <= mostRows && !(before.sheetId === now.sheetId && isWithin(area, now)),
  );
}

function isWithin({ row, rows }: Area, { areas }: Selection): boolean {
  return areas.some((area) => area.row <= row && row + rows <= area.row + area.rows);
}
