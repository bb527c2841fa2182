// Writing into rows that may have moved: what is expected where, and what it came to.
import type { CellValue, Row } from "../deals/cell";
import type { Layout } from "../deals/layout";
import type { TablePlace } from "./TablePlace";

/** By what a row is known: by its Referral ID cell, or, where that is blank, by all it holds but Errors. */
export type RowIdentity =
  { readonly kind: "key"; readonly key: string } | { readonly kind: "content"; readonly cells: Row };

/** One cell to write. */
export interface GuardedCell {
  /** The index of its column in the layout. */
  readonly column: number;
  readonly value: CellValue;
  /** What stood in it when it was read: anything else is somebody's edit, and stays. */
  readonly expected: CellValue;
  /** How to enter the value where it is put back: as it was, with its format. Left out, the column's own format is given. */
  readonly entry?: { readonly text: CellValue; readonly numberFormat: string };
}

/** Cells of one row to write. */
export interface GuardedRow {
  /** The row's index in the body when it was read. */
  readonly row: number;
  readonly is: RowIdentity;
  readonly cells: readonly GuardedCell[];
}

/** Rows of a table to write. */
export interface GuardedTable {
  readonly tableId: string;
  readonly layout: Layout;
  /** Whether a filter hides rows: then no block is taller than a row (docs/facts.md). */
  readonly filtered: boolean;
  readonly rows: readonly GuardedRow[];
}

/** A row of which not all was written where it belongs. */
export interface Astray {
  readonly wanted: GuardedRow;
  /** "edited": its other cells have landed. */
  readonly why: "other-row" | "edited" | "other-columns";
  /** What was overwritten, to be written back at once. */
  readonly putBack: GuardedRow;
}

/** What writing into a table came to. */
export interface GuardedResult {
  readonly tableId: string;
  readonly place: TablePlace;
  readonly filtered: boolean;
  /** Whether the columns were still those of the layout. */
  readonly sameColumns: boolean;
  /** The Referral ID cells of the body before the write: where rows stand now. */
  readonly keys: readonly CellValue[];
  /** The rows that were written, each with the cells that were. */
  readonly landed: readonly GuardedRow[];
  readonly astray: readonly Astray[];
  /** What the cells that were written held before, exactly: written back, nothing has happened. */
  readonly undo: readonly GuardedRow[];
}

/** The name of the column that identifies a row. */
export const keyColumn = "Referral ID";

/** The rows that bear each key, in lower case; copied rows bear the same. Blank cells have none. */
export function findRows(keys: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((value, row) => {
    const key = toKey(value);
    const known = rows.get(key);
    if (key !== "" && known === undefined) rows.set(key, [row]);
    else known?.push(row);
  });
  return rows;
}

/** A Referral ID cell as keys are compared. */
export function toKey(value: CellValue | undefined): string {
  return String(value ?? "")
    .trim()
    .toLowerCase();
}

/** Writes for rows by their keys, wherever they stand now: every row that bears a key gets its cells. */
export function toKeyedRows(
  keys: readonly CellValue[],
  writes: ReadonlyMap<string, readonly GuardedCell[]>,
): readonly GuardedRow[] {
  const rows = findRows(keys);
  return [...writes].flatMap(([key, cells]) =>
    (rows.get(toKey(key)) ?? []).map((row): GuardedRow => ({ row, is: { kind: "key", key }, cells })),
  );
}

/** Writes that put a mark into the Referral ID cell of rows that are known by what they hold. */
export function toMarkRows(
  layout: Layout,
  marks: readonly { readonly row: number; readonly mark: string; readonly cells: Row }[],
): readonly GuardedRow[] {
  const column = layout.byName.get(keyColumn)?.index;
  if (column === undefined) return [];
  return marks.map(({ row, mark, cells }) => ({
    row,
    is: { kind: "content", cells },
    cells: [{ column, value: mark, expected: cells[column] ?? "" }],
  }));
}
