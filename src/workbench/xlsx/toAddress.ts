// An area as a file writes it.
import type { Area } from "../host/model/area";
import { toColumnLetters } from "../host/model/columnLetters";

/** "A1" of one cell, "A1:B3" of more. */
export function toAddress({ row, column, rows, columns }: Area): string {
  const first = `${toColumnLetters(column)}${row + 1}`;
  const last = `${toColumnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
