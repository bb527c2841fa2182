// Widths of columns.
import type { Area } from "../area";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { changeColumns } from "./changeColumns";

/** Sets the width in points of an area's columns; throws InvalidArgument for a negative one. */
export function setColumnWidth(sheet: Sheet, area: Area, points: number): void {
  if (!(points >= 0)) throw new ModelError("InvalidArgument", `${points} is no width of a column.`);
  changeColumns(sheet, area, { width: points });
}
