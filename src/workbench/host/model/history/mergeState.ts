// Takes a sheet from one state to another where somebody else may have changed it since.
import type { Cell } from "../Cell";
import type { CellStore, Owner, RowRecord } from "../cellStore";
import { ownRow, rowAt, allRows } from "../cellStore";
import type { SheetState } from "../SheetState";
import { toOwnedState } from "../SheetState";

interface Merge {
  readonly current: SheetState;
  readonly from: SheetState;
  readonly to: SheetState;
  readonly owner: Owner;
}

/** The current state with the difference from `from` to `to` applied: cell by cell, all other parts as wholes. */
export function mergeState({ current, from, to, owner }: Merge): SheetState {
  if (current === from) return to;
  if (from === to) return current;
  const merged = toOwnedState(current, owner);
  if (from.name !== to.name) merged.name = to.name;
  if (from.visibility !== to.visibility) merged.visibility = to.visibility;
  if (from.tables !== to.tables) merged.tables = to.tables;
  if (from.validations !== to.validations) merged.validations = to.validations;
  if (from.conditionalFormats !== to.conditionalFormats) merged.conditionalFormats = to.conditionalFormats;
  if (from.frozen !== to.frozen) merged.frozen = to.frozen;
  if (from.protection !== to.protection) merged.protection = to.protection;
  mergeColumns(merged, from, to);
  mergeRows(merged.rows, { current, from, to, owner });
  return merged;
}

function mergeColumns(merged: SheetState, from: SheetState, to: SheetState): void {
  for (const column of new Set([...from.columns.keys(), ...to.columns.keys()])) {
    const wanted = to.columns.get(column);
    if (from.columns.get(column) === wanted) continue;
    if (wanted) merged.columns.set(column, wanted);
    else merged.columns.delete(column);
  }
}

function mergeRows(rows: CellStore, { from, to, owner }: Merge): void {
  const touched = new Set([...rowNumbers(from.rows), ...rowNumbers(to.rows)]);
  for (const row of touched) {
    const before = rowAt(from.rows, row);
    const wanted = rowAt(to.rows, row);
    if (before !== wanted) mergeRow(ownRow(rows, row, owner), before, wanted);
  }
}

function rowNumbers(rows: CellStore): readonly number[] {
  return allRows(rows).map(([row]) => row);
}

const noCells: readonly (Cell | undefined)[] = [];

function mergeRow(row: RowRecord, from: RowRecord | undefined, to: RowRecord | undefined): void {
  if (from?.style !== to?.style) row.style = to?.style ?? null;
  if (from?.hidden !== to?.hidden) row.hidden = to?.hidden ?? null;
  const before = from?.cells ?? noCells;
  const wanted = to?.cells ?? noCells;
  for (let column = Math.max(before.length, wanted.length) - 1; column >= 0; column -= 1) {
    if (before[column] !== wanted[column]) row.cells[column] = wanted[column];
  }
}
