// The three-way merge of one cell.
import { isTheirs } from "./carried";
import type { CellValue } from "./cell";
import type { Column } from "./column";
import { isSameCell } from "./isSameCell";

/** What a cell holds on the three sides of a deal. */
export interface SideCells {
  readonly pulled: CellValue;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

/** A field that both sides changed, each to something else. */
export interface MergeConflict extends SideCells {
  /** The English header with its number, where it stands in the merged cells. */
  readonly column: string;
}

/**
 * The value of the side that changed a cell; mine where both did, and that is a conflict. What only Partner Center sets is
 * never one: its value is what counts.
 */
export function mergeCell(
  column: Pick<Column, "editable" | "kind">,
  { pulled, mine, theirs }: SideCells,
): { readonly value: CellValue; readonly isConflict: boolean } {
  if (isSameCell(column, mine, theirs) || isSameCell(column, pulled, theirs)) return { value: mine, isConflict: false };
  if (isSameCell(column, pulled, mine) || isTheirs(column)) return { value: theirs, isConflict: false };
  return { value: mine, isConflict: true };
}
