// Runs acts as one transaction: snapshots before, a record and a report after.
import type { LiveRange } from "../LiveRange";
import type { Workbook } from "../Workbook";
import type { Moved, OpenTransaction, Snapshot, TransactionOptions, UndoRecord } from "./Journal";
import { toReport } from "./Journal";

/** The content as it is now; it shares everything and copies nothing. */
function takeSnapshot(workbook: Workbook): Snapshot {
  return { root: workbook.root, states: new Map(workbook.sheets.map((sheet) => [sheet, sheet.state])) };
}

/** Puts a snapshot back in place. */
function restoreSnapshot(workbook: Workbook, snapshot: Snapshot): void {
  workbook.root = snapshot.root;
  for (const [sheet, state] of snapshot.states) sheet.state = state;
  workbook.version += 1;
}

/** Puts tracked ranges back that moved after the log had this length. */
function restoreRanges(open: OpenTransaction, length: number): void {
  for (const [range, place] of open.moves.splice(length).reverse()) range.moveTo(place);
}

function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return one.root === other.root && [...one.states].every(([sheet, state]) => other.states.get(sheet) === state);
}

/** See Workbook.transact. */
export function runTransaction<T>(workbook: Workbook, options: TransactionOptions, fn: () => T): T {
  return workbook.open ? runNested(workbook, workbook.open, fn) : runOutermost(workbook, options, fn);
}

function runNested<T>(workbook: Workbook, open: OpenTransaction, fn: () => T): T {
  const before = takeSnapshot(workbook);
  const lengths = { changes: open.changes.length, shifts: open.shifts.length, moves: open.moves.length };
  // A new owner makes every part copy itself before it changes, so that `before` stays as it is.
  workbook.owner = {};
  try {
    return fn();
  } catch (failure) {
    restoreSnapshot(workbook, before);
    restoreRanges(open, lengths.moves);
    open.changes.length = lengths.changes;
    open.shifts.length = lengths.shifts;
    workbook.owner = {};
    throw failure;
  }
}

function runOutermost<T>(workbook: Workbook, options: TransactionOptions, fn: () => T): T {
  const before = takeSnapshot(workbook);
  const selected = { sheet: workbook.activeSheet, selection: workbook.activeSheet.selection };
  const open: OpenTransaction = { options, changes: [], shifts: [], moves: [] };
  workbook.owner = {};
  workbook.open = open;
  let result: T;
  try {
    result = fn();
  } catch (failure) {
    restoreSnapshot(workbook, before);
    restoreRanges(open, 0);
    throw failure;
  } finally {
    workbook.open = null;
    workbook.owner = {};
  }
  const after = takeSnapshot(workbook);
  // Empty cells that were inserted change no content, but move what refers to them.
  if (open.shifts.length > 0 || !isSameSnapshot(before, after)) {
    const { label, author } = options;
    const { changes, shifts } = open;
    keepRecord(workbook, options, { label, author, before, after, changes, shifts, ranges: toMoved(open), selected });
  }
  if (open.changes.length > 0) workbook.emit(toReport(options, open.changes));
  return result;
}

function toMoved(open: OpenTransaction): ReadonlyMap<LiveRange, Moved> {
  const moved = new Map<LiveRange, Moved>();
  for (const [range, before] of open.moves) {
    if (!moved.has(range)) moved.set(range, { before, after: range.lastPlace });
  }
  return moved;
}

function keepRecord(workbook: Workbook, options: TransactionOptions, record: UndoRecord): void {
  const undo = options.undo ?? (options.author === "coauthor" ? "leave" : "record");
  if (undo === "record") workbook.stacks.push(record);
  // Records know cells by their place: once others moved them, no older record fits any more.
  else if (undo === "clear" || record.shifts.length > 0) workbook.stacks.clear();
}
