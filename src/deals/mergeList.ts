// The three-way merge of solutions or members: told apart by what they are, because a removal moves all that follow.
import { isTheirs } from "./carried";
import { isBlankCell } from "./cell";
import type { CellValue } from "./cell";
import { toHeader } from "./column";
import type { Column } from "./column";
import { isSameCell } from "./isSameCell";
import { toParts } from "./kinds/partsKind";
import { mergeCell } from "./mergeCell";
import type { MergeConflict, SideCells } from "./mergeCell";
import type { Cells } from "./pulled";

interface Sides {
  readonly pulled: Cells;
  readonly mine: Cells;
  readonly theirs: Cells;
}

/** One element of a list, by what it is. */
interface Element {
  readonly number: number;
  readonly value: CellValue;
}

type List = ReadonlyMap<string, Element>;

interface MergedList {
  /** Every column of the list that a side or the merged list uses. */
  readonly columns: readonly string[];
  readonly merged: Cells;
  readonly conflicts: readonly MergeConflict[];
}

const names = new Map<Column, readonly string[]>();

/**
 * Merges a list that both sides changed: theirs in their order, what only mine holds behind it. Null where only one side
 * changed it, or where its elements cannot be told apart: the cells merge one by one then. `used` are the list's columns
 * of which a side holds a cell.
 */
export function mergeList(column: Column, used: readonly string[], sides: Sides): MergedList | null {
  const isChanged = (one: Cells, other: Cells): boolean =>
    used.some((name) => !isSameCell(column, one[name] ?? "", other[name] ?? ""));
  if (!isChanged(sides.pulled, sides.mine) || !isChanged(sides.pulled, sides.theirs)) return null;
  if (!isChanged(sides.mine, sides.theirs)) return null;
  if (isTheirs(column)) return { columns: used, merged: toPart(sides.theirs, used), conflicts: [] };
  const pulled = toList(column, sides.pulled);
  const mine = toList(column, sides.mine);
  const theirs = toList(column, sides.theirs);
  if (pulled === null || mine === null || theirs === null) return null;
  return mergeElements(column, used, {
    pulled,
    mine: identify(mine, pulled, theirs),
    theirs: identify(theirs, pulled, mine),
  });
}

function mergeElements(
  column: Column,
  used: readonly string[],
  { pulled, mine, theirs }: { readonly pulled: List; readonly mine: List; readonly theirs: List },
): MergedList | null {
  const merged: Record<string, CellValue> = {};
  const conflicts: MergeConflict[] = [];
  let count = 0;
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const cells: SideCells = { pulled: valueOf(pulled, key), mine: valueOf(mine, key), theirs: valueOf(theirs, key) };
    const { value, isConflict } = mergeCell(column, cells);
    if (isBlankCell(value) && !isConflict) continue;
    const name = toNames(column)[count];
    if (name === undefined) return null;
    count += 1;
    merged[name] = value;
    if (isConflict) conflicts.push({ column: name, ...cells });
  }
  return { columns: [...new Set([...used, ...Object.keys(merged)])], merged, conflicts };
}

function valueOf(list: List, key: string): CellValue {
  return list.get(key)?.value ?? "";
}

// By the id of a solution or the address of a member; null where one of them occurs twice.
function toList(column: Column, cells: Cells): List | null {
  const list = new Map<string, Element>();
  for (const [number, name] of toNames(column).entries()) {
    const value = cells[name] ?? "";
    if (isBlankCell(value)) continue;
    const parts = toParts(value);
    const key = ((column.kind === "member" ? parts[3] : parts[0]) ?? parts.join()).toLowerCase();
    if (list.has(key)) return null;
    list.set(key, { number, value });
  }
  return list;
}

// What stands where a pulled element stood that is gone has taken its place: another solution, or a mended address. What
// the other side has too is known by its own name.
function identify(list: List, pulled: List, other: List): List {
  const gone = new Map<number, string>();
  for (const [key, { number }] of pulled) if (!list.has(key)) gone.set(number, key);
  const keys = [...list].map(([key, element]): [string, Element] => [
    pulled.has(key) || other.has(key) ? key : (gone.get(element.number) ?? key),
    element,
  ]);
  return new Map(keys);
}

function toPart(cells: Cells, used: readonly string[]): Cells {
  return Object.fromEntries(used.flatMap((name) => (name in cells ? [[name, cells[name] ?? ""]] : [])));
}

function toNames(column: Column): readonly string[] {
  const known = names.get(column);
  if (known !== undefined) return known;
  const all = Array.from({ length: column.repeats ?? 0 }, (_unused, at) => toHeader(column, at + 1));
  names.set(column, all);
  return all;
}
