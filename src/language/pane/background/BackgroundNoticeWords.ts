// What the pane tells of rows that were handed over to be sent in the background, and of what was asked about them.
import type { ProblemCode } from "../../../deals/rowOutcome";

/** Why a batch was not taken in, or not even sent. */
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
  readonly failed: number;
  readonly conflicts: number;
  readonly notSent: number;
  readonly unknown: number;
}

/** The sentences, one per code of a notice. */
export interface BackgroundNoticeWords {
  readonly "batch-submitted": (params: { readonly rows: number; readonly left: number }) => string;
  readonly "batch-not-submitted": (params: {
    readonly rows: number;
    readonly submitted: number;
    readonly why: NotSubmitted;
  }) => string;
  readonly "batch-unclear": (params: {
    readonly rows: number;
    readonly submitted: number;
    readonly notBegun: number;
  }) => string;
  readonly "batch-released": (params: { readonly rows: number }) => string;
  readonly "batch-taken-in": (params: BatchEnd) => string;
  readonly "batch-under-way": () => string;
  readonly "batches-not-known": () => string;
  readonly "background-file-gone": (params: { readonly why: "unknown" | "erased" | "not-ready" }) => string;
  readonly "background-failed": (params: { readonly why: ProblemCode }) => string;
  readonly "export-ordered": () => string;
  readonly "export-refused": (params: { readonly why: "too-many-open" | "other-content" | "not-understood" }) => string;
}
