// Sparse rows of cells with cheap snapshots: a snapshot shares all that was not changed after it.
import type { Cell } from "./Cell";
import { limits } from "./limits";
import type { CellStyle } from "./style";

/** Who may change a stored part in place: the open transaction. */
export type Owner = object;

/** Why a row is hidden. */
export type RowHidden = "filter" | "manual" | null;

/** A row: its cells by column, its own look and whether it is hidden. */
export interface RowRecord {
  readonly owner: Owner;
  readonly cells: (Cell | undefined)[];
  style: CellStyle | null;
  hidden: RowHidden;
}

/** A block of 128 rows. */
interface Chunk {
  readonly owner: Owner;
  readonly rows: (RowRecord | undefined)[];
}

/** All rows of a sheet. */
export type CellStore = Map<number, Chunk>;

const bits = 7;
const mask = (1 << bits) - 1;

/** The row record, or undefined where nothing is stored. */
export function rowAt(store: CellStore, row: number): RowRecord | undefined {
  return store.get(row >> bits)?.rows[row & mask];
}

/** Puts a row record (or nothing) at a row. */
function putRow(store: CellStore, row: number, record: RowRecord | undefined, owner: Owner): void {
  const index = row >> bits;
  let chunk = store.get(index);
  if (!chunk && !record) return;
  if (chunk?.owner !== owner) {
    chunk = { owner, rows: chunk ? chunk.rows.slice() : [] };
    store.set(index, chunk);
  }
  chunk.rows[row & mask] = record;
}

/** The row record as the owner may change it, made or copied where needed. */
export function ownRow(store: CellStore, row: number, owner: Owner): RowRecord {
  const record = rowAt(store, row);
  if (record?.owner === owner) return record;
  const own: RowRecord = record
    ? { ...record, owner, cells: record.cells.slice() }
    : { owner, cells: [], style: null, hidden: null };
  putRow(store, row, own, owner);
  return own;
}

/** The stored rows from one row to another (inclusive), in order, as [row, record]. */
export function rowsBetween(store: CellStore, first: number, last: number): readonly (readonly [number, RowRecord])[] {
  const found: (readonly [number, RowRecord])[] = [];
  for (const index of chunksBetween(store, first >> bits, last >> bits)) {
    store.get(index)?.rows.forEach((record, offset) => {
      const row = (index << bits) + offset;
      if (record && row >= first && row <= last) found.push([row, record]);
    });
  }
  return found;
}

/** All stored rows, in order, as [row, record]. */
export function allRows(store: CellStore): readonly (readonly [number, RowRecord])[] {
  return rowsBetween(store, 0, limits.rows - 1);
}

function chunksBetween(store: CellStore, first: number, last: number): readonly number[] {
  return [...store.keys()].filter((index) => index >= first && index <= last).sort((a, b) => a - b);
}

/** Moves all rows from `at` on by `by` rows (down, or up over rows that are dropped) in place. */
export function shiftRows(store: CellStore, shift: { readonly at: number; readonly by: number }, owner: Owner): void {
  const { at, by } = shift;
  const moving = rowsBetween(store, Math.min(at, at + by), limits.rows - 1);
  for (const [row] of moving) putRow(store, row, undefined, owner);
  for (const [row, record] of moving) if (row >= at) putRow(store, row + by, record, owner);
}
