// How much of a sheet is drawn: all that is used, some empty rows and columns after it, and what is selected.
import { limits } from "../../host/model/limits";
import type { Sheet } from "../../host/model/Sheet";
import { toUsedArea } from "../../host/model/view/toUsedArea";

/** A number of rows and of columns, from the sheet's first. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const least: Extent = { rows: 200, columns: 40 };
const spare: Extent = { rows: 100, columns: 8 };

/** The rows and columns to draw; rows come in hundreds and columns in tens, so that the number seldom changes. */
export function toExtent(sheet: Sheet): Extent {
  const used = toUsedArea(sheet);
  const { active } = sheet.selection;
  const rows = Math.max(used ? used.row + used.rows : 0, active.row + 1);
  const columns = Math.max(used ? used.column + used.columns : 0, active.column + 1);
  return {
    rows: Math.min(limits.rows, Math.max(least.rows, roundUp(rows + spare.rows, 100))),
    columns: Math.min(limits.columns, Math.max(least.columns, roundUp(columns + spare.columns, 10))),
  };
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
