// Where the arrow keys lead on a sheet: over hidden rows, to the edge of what is filled, and how a selection grows.
import { lastColumn, lastRow, toAreaBetween } from "../../host/model/area";
import type { Area, Position } from "../../host/model/area";
import type { Selection, Sheet } from "../../host/model/Sheet";
import type { Extent } from "../grid/toExtent";
import type { Step } from "./toKeyCommand";

/** A direction; one of the two is 0. */
export interface Direction {
  readonly rows: Step;
  readonly columns: Step;
}

/** A sheet and how far one can go on it. */
export interface Field {
  readonly sheet: Sheet;
  readonly extent: Extent;
}

/** The next cell in a direction that is not hidden; the same cell where there is none. */
export function toNeighbour(field: Field, from: Position, direction: Direction): Position {
  for (let next = from; ;) {
    next = { row: next.row + direction.rows, column: next.column + direction.columns };
    if (!isInside(field.extent, next)) return from;
    if (!isHidden(field.sheet, next)) return next;
  }
}

/** The last filled cell of the run in a direction, or over an empty stretch the first filled one, or the edge. */
export function toEdge(field: Field, from: Position, direction: Direction): Position {
  let here = toNeighbour(field, from, direction);
  const inRun = isFilled(field.sheet, from) && isFilled(field.sheet, here);
  for (;;) {
    const next = toNeighbour(field, here, direction);
    const stops = inRun ? !isFilled(field.sheet, next) : isFilled(field.sheet, here);
    if (next === here || stops) return here;
    here = next;
  }
}

/** The corner of a selection that lies opposite its active cell: the one that Shift and the arrows move. */
export function toFarCorner({ area, active }: Selection): Position {
  return {
    row: active.row === area.row ? lastRow(area) : area.row,
    column: active.column === area.column ? lastColumn(area) : area.column,
  };
}

/** The cell after (or before) the active one inside a selection of several, row by row or column by column, going round. */
export function toNextInside({ area, active }: Selection, along: "rows" | "columns", back: boolean): Position {
  const count = area.rows * area.columns;
  const row = active.row - area.row;
  const column = active.column - area.column;
  const index = along === "rows" ? column * area.rows + row : row * area.columns + column;
  const next = (index + (back ? -1 : 1) + count) % count;
  return along === "rows"
    ? { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) }
    : { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) };
}

/** The area from the active cell to another corner. */
export function toExtended({ active }: Selection, corner: Position): Area {
  return toAreaBetween(active, corner);
}

function isInside(extent: Extent, { row, column }: Position): boolean {
  return row >= 0 && column >= 0 && row < extent.rows && column < extent.columns;
}

function isHidden(sheet: Sheet, { row, column }: Position): boolean {
  return sheet.rowHidden(row) !== null || sheet.isColumnHidden(column);
}

function isFilled(sheet: Sheet, { row, column }: Position): boolean {
  return sheet.valueAt(row, column) !== "";
}
