// Hidden columns.
import type { Area } from "../area";
import type { Sheet } from "../Sheet";
import { changeColumns } from "./changeColumns";

/** Hides or shows an area's columns. */
export function setColumnsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
  changeColumns(sheet, area, { hidden });
}
