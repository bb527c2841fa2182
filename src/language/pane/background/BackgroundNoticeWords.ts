// What the pane tells of rows that were handed over to be sent in the background, and of what was asked about them.
import type { BatchEnd, NotSubmitted } from "../../../deals/batchOutcome";
import type { ProblemCode } from "../../../deals/rowOutcome";

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
  readonly "under-way-not-known": () => string;
  readonly "preview-renewed": () => string;
  readonly "background-file-gone": (params: { readonly why: "unknown" | "erased" | "not-ready" }) => string;
  readonly "background-failed": (params: { readonly why: ProblemCode }) => string;
  readonly "export-ordered": () => string;
  readonly "export-refused": (params: { readonly why: "too-many-open" | "other-content" | "not-understood" }) => string;
}
