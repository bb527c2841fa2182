// What a push would do with each row of a sheet: shown before anything is sent.
import type { CellValue } from "./cell";
import type { Finding } from "./finding";
import type { Substatus } from "./lifecycle";
import type { Cells, PulledDeal } from "./pulled";

/** One cell that differs from what was pulled. */
export interface FieldChange {
  /** The English header with its number. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A step that cannot be taken back: the deal is closed as this. Confirmed on purpose, apart from all others. */
export type Closing = Extract<Substatus, "Won" | "Lost" | "Declined" | "Error">;

/** How sharing grows with a push; it cannot be taken back either. */
export type Upgrade = "none" | "partner-led" | "co-sell";

/** Why a row is not sent. */
export type BlockReason =
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  /** It has a Referral ID, but what stands behind it was never pulled, or was lost: pull it first. */
  | { readonly kind: "not-pulled" }
  /** It carries the mark of an earlier push whose outcome is not known: look it up first. */
  | { readonly kind: "unknown-outcome" }
  /** It stands in a batch that is sent in the background and has not ended: its outcome comes by itself. */
  | { readonly kind: "under-way" }
  /** It is one of the sample deals, which are never sent. */
  | { readonly kind: "sample" }
  /** The deal is closed: nothing may follow. */
  | { readonly kind: "closed" }
  /** The same deal was changed at Partner Center: settle the conflict first. */
  | { readonly kind: "conflict" };

interface Planned {
  /** Index in the table's body, from 0, when the sheet was read. */
  readonly row: number;
  /** The row's cells as it was read, and the pulled ones of columns that the sheet lacks. */
  readonly cells: Cells;
}

/** What a push would do with one row. Blank rows have none. */
export type RowPlan =
  | (Planned & {
      readonly kind: "create";
      readonly upgrade: Upgrade;
      /** Cells that this way does not send with a new deal; what was there before is "". */
      readonly notCarried: readonly FieldChange[];
    })
  | (Planned & {
      readonly kind: "update";
      readonly pulled: PulledDeal;
      /** What is sent, in the order of the sheet's columns; sharing that follows from asking for help comes last. */
      readonly changes: readonly FieldChange[];
      readonly upgrade: Upgrade;
      readonly closing: Closing | null;
      /** Changed cells that this way cannot carry: they stay as they are and can go in a file. */
      readonly notCarried: readonly FieldChange[];
    })
  /** Nothing that this way carries differs from what was pulled. */
  | (Planned & { readonly kind: "unchanged"; readonly pulled: PulledDeal; readonly notCarried: readonly FieldChange[] })
  | (Planned & { readonly kind: "blocked"; readonly referralId: string | null; readonly reason: BlockReason });
