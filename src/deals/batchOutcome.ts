// How rows that were handed over together turned out: whether they were taken in, and what they came to.
import type { ProblemCode } from "./rowOutcome";

/** Why a batch was not taken in; where the sheet took no marks, or its user stopped it, it was not even sent. */
export type NotSubmitted =
  | ProblemCode
  | "marks-known"
  | "other-content"
  | "too-large"
  | "not-understood"
  | "cancelled"
  | "sheet-protected"
  | "table-gone"
  | "excel-refused";

/** How many rows of a batch have ended, and how many of them want something of their user. */
export interface BatchEnd {
  readonly rows: number;
  /** Half-done ones are among them: of both Errors says why. */
  readonly failed: number;
  readonly conflicts: number;
  readonly notSent: number;
  readonly unknown: number;
}
