// Transactions of the workbook, and the stack of undo records they leave.
import type { Author, Cause, Change, Report } from "../changes";
import { limits } from "../limits";
import type { LiveRange, Place } from "../LiveRange";
import type { Selection, Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";
import type { Shift } from "../structure/Shift";
import type { WorkbookRoot } from "../Workbook";

/**
 * What a transaction is. `undo` tells what becomes of the undo stack: one record more (the default), all forgotten, or
 * left alone (the default of a coauthor's; where such a transaction moved cells, the stack is forgotten).
 */
export interface TransactionOptions {
  readonly label: string;
  readonly author: Author;
  readonly cause: Cause;
  readonly undo?: "record" | "clear" | "leave";
}

/** The content of the workbook at one moment. */
export interface Snapshot {
  readonly root: WorkbookRoot;
  readonly states: ReadonlyMap<Sheet, SheetState>;
}

/** Where a tracked range was before and after a transaction; null: gone. */
export interface Moved {
  readonly before: Place | null;
  readonly after: Place | null;
}

/** What was selected when a transaction began. */
interface SelectionBefore {
  readonly sheet: Sheet;
  readonly selection: Selection;
}

/** One undoable act. */
export interface UndoRecord {
  readonly label: string;
  readonly author: Author;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly changes: readonly Change[];
  readonly shifts: readonly Shift[];
  readonly ranges: ReadonlyMap<LiveRange, Moved>;
  readonly selected: SelectionBefore;
}

/** What is collected while a transaction is open. */
export interface OpenTransaction {
  readonly options: TransactionOptions;
  readonly changes: Change[];
  readonly shifts: Shift[];
  /** Each tracked range that moved, with where it was before that move. */
  readonly moves: (readonly [LiveRange, Place | null])[];
}

/** The stacks of records to undo and to redo, newest last. */
export class UndoStacks {
  readonly undo: UndoRecord[] = [];
  readonly redo: UndoRecord[] = [];

  /** Adds a record; the oldest beyond 100 goes, and there is nothing to redo any more. */
  push(record: UndoRecord): void {
    this.pushUndone(record);
    this.redo.length = 0;
  }

  /** Adds a record that was done again; what else can be done again stays. */
  pushUndone(record: UndoRecord): void {
    this.undo.push(record);
    if (this.undo.length > limits.undoLevels) this.undo.shift();
  }

  /** Forgets everything. */
  clear(): void {
    this.undo.length = 0;
    this.redo.length = 0;
  }
}

/** The report of a finished transaction. */
export function toReport(options: TransactionOptions, changes: readonly Change[]): Report {
  return { label: options.label, author: options.author, cause: options.cause, changes };
}
