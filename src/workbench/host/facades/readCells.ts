// Reading what is to be written to a range: one value for all its cells, or a two-dimensional array of its shape.
import type { Area } from "../model/area";
import { isWholeColumns, isWholeRows } from "../model/area";
import { invalidArgument } from "../protocol/HostError";

/** A value for one cell; null leaves the cell as it is. */
export type CellInput = string | number | boolean | null;

function isCellInput(value: unknown): value is CellInput {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function readRow(row: unknown, columns: number): readonly CellInput[] {
  if (!Array.isArray(row)) throw invalidArgument("an array of rows");
  if (row.length !== columns) throw wrongShape();
  return row.map((value: unknown) => {
    if (!isCellInput(value)) throw invalidArgument("texts, numbers and booleans in the cells");
    return value;
  });
}

function wrongShape(): Error {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

/** Whether an area is made of whole rows or columns: Excel calls such a range unbounded. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** The content for the cells of an area; throws InvalidArgument for null, for another shape and for odd cells. */
export function readCells(value: unknown, area: Area): CellInput | readonly (readonly CellInput[])[] {
  if (value === null) throw invalidArgument("a value, as null cannot be set");
  if (!Array.isArray(value)) {
    if (!isCellInput(value)) throw invalidArgument("texts, numbers and booleans in the cells");
    return value;
  }
  if (value.length !== area.rows) throw wrongShape();
  return value.map((row) => readRow(row, area.columns));
}
