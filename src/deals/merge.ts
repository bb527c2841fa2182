// The three-way merge of a deal: what was pulled, what the sheet holds now, what Partner Center holds now.
import { isBlankCell } from "./cell";
import type { CellValue } from "./cell";
import type { Column } from "./column";
import { columnNamed } from "./columnNamed";
import { isSameCell } from "./isSameCell";
import { mergeCell } from "./mergeCell";
import type { MergeConflict, SideCells } from "./mergeCell";
import { mergeList } from "./mergeList";
import type { Cells } from "./pulled";

export type { MergeConflict } from "./mergeCell";

/** The three sides of a deal. A column that the sheet lacks must not look deleted in mine: see toWholeCells. */
export interface Sides {
  readonly pulled: Cells;
  readonly mine: Cells;
  readonly theirs: Cells;
}

/** A merged deal. */
export interface Merged {
  /** Each field as the side that changed it has it; where both did, mine until it is settled. */
  readonly merged: Cells;
  readonly conflicts: readonly MergeConflict[];
  /** Whether the merged cells hold anything that Partner Center does not know yet. */
  readonly hasLocalEdits: boolean;
}

const text: Pick<Column, "editable" | "kind"> = { editable: "always", kind: "longText" };

/** Merges the sides of a deal field by field; solutions and members are told apart by what they are, not by their number. */
export function mergeDeal(sides: Sides): Merged {
  const merged: Record<string, CellValue> = {};
  const conflicts: MergeConflict[] = [];
  const keep = (column: string, value: CellValue): void => {
    if (!isBlankCell(value)) merged[column] = value;
  };
  const settled = new Set<string>();
  const names = new Set([...Object.keys(sides.mine), ...Object.keys(sides.theirs), ...Object.keys(sides.pulled)]);
  for (const [list, used] of toLists(names)) {
    const result = mergeList(list, used, sides);
    if (result === null) continue;
    for (const name of result.columns) settled.add(name);
    for (const [name, value] of Object.entries(result.merged)) keep(name, value);
    conflicts.push(...result.conflicts);
  }
  for (const column of names) {
    if (settled.has(column)) continue;
    const cells = toSideCells(sides, column);
    const { value, isConflict } = mergeCell(columnNamed(column)?.column ?? text, cells);
    keep(column, value);
    if (isConflict) conflicts.push({ column, ...cells });
  }
  return { merged, conflicts, hasLocalEdits: differs(merged, sides.theirs) };
}

// The columns of solutions and of members among these, each kind for itself.
function toLists(names: Iterable<string>): ReadonlyMap<Column, readonly string[]> {
  const lists = new Map<Column, string[]>();
  for (const name of names) {
    const found = columnNamed(name);
    if (found === undefined || found.ordinal === null) continue;
    const used = lists.get(found.column);
    if (used === undefined) lists.set(found.column, [name]);
    else used.push(name);
  }
  return lists;
}

function toSideCells({ pulled, mine, theirs }: Sides, column: string): SideCells {
  return { pulled: pulled[column] ?? "", mine: mine[column] ?? "", theirs: theirs[column] ?? "" };
}

function differs(merged: Cells, theirs: Cells): boolean {
  for (const name of new Set([...Object.keys(merged), ...Object.keys(theirs)])) {
    const column = columnNamed(name)?.column ?? text;
    if (column.editable !== "readOnly" && !isSameCell(column, merged[name] ?? "", theirs[name] ?? "")) return true;
  }
  return false;
}
