// One cell as it is stored; cells are never changed, only replaced.
import type { Scalar } from "./CellValue";
import type { CellStyle } from "./style";

/** A stored cell: what it holds (for a formula, "" : its result is computed on reading), its formula with "=", its own look. */
export interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
  /** The cell's own look; null takes the row's or the column's. */
  readonly style: CellStyle | null;
  /** Whether the text was entered behind an apostrophe. */
  readonly quoted: boolean;
}

/** What a write puts into a cell, its look aside. */
export type CellContent = Omit<Cell, "style">;

/** The content of an empty cell. */
export const emptyContent: CellContent = { value: "", formula: null, quoted: false };

/** A constant as the content of a cell. */
export function toContent(value: Scalar): CellContent {
  return { value, formula: null, quoted: false };
}

/** Whether a cell holds neither a value nor a formula. */
export function isEmptyCell(cell: CellContent | undefined): boolean {
  return cell === undefined || (cell.value === "" && cell.formula === null && !cell.quoted);
}
