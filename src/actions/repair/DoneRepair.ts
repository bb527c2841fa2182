// A repair that can be taken back: what its cells held before, and what their rows held when it was done.
import type { Row } from "../../deals/cell";
import type { GuardedRow } from "../../excel/guarded";

/** A repair that was done. */
export interface DoneRepair {
  readonly tableId: string;
  readonly rows: readonly UndoRow[];
}

/** A row of it. */
export interface UndoRow {
  /** The cells as they were, formulas and formats included. */
  readonly before: GuardedRow;
  /** The row as the repair has left it, by which it is found again. */
  readonly after: Row;
}
