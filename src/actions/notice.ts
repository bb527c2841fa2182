// What the pane tells its user about the last thing that was asked for or went wrong. Data: the sentences are in src/language/pane.
import type { BatchEnd, NotSubmitted } from "../deals/batchOutcome";
import type { FileFault } from "../deals/csv/UnreadableFile";
import type { Edition } from "../deals/edition";
import type { ProblemCode } from "../deals/rowOutcome";

/** The columns of which a deal may have up to 50. */
export type RepeatedColumn = "Solution" | "Team member";

type Nothing = Readonly<Record<string, never>>;

/** The parameters of every notice, by its code. Codes never change once shipped. */
export interface NoticeParams {
  /** A template was inserted into this sheet. */
  "template-inserted": { readonly sheet: string; readonly edition: Edition };
  /** The sheet had been filled in the meantime: its cells were moved below the template, none is lost. */
  "cells-moved-down": { readonly sheet: string };
  "column-added": { readonly header: string };
  "errors-column-restored": Nothing;
  /** A check that was asked for has ended. */
  checked: { readonly rows: number; readonly rowsWithErrors: number };
  /** The cell that was selected stands in a row that a filter or the user hides. */
  "row-hidden": { readonly row: number };
  /** Something was asked for that needs a deal table, and there is none. */
  "no-template": Nothing;
  /** The deal tables have no filled row. */
  "nothing-to-check": Nothing;
  "no-next-error": Nothing;
  /** What is due is done when the user has left the cell. */
  "cell-being-edited": Nothing;
  /** The results stand in the pane only. */
  "sheet-protected": { readonly sheet: string };
  "table-gone": { readonly table: string };
  /** The row or column of the finding is not there any more. */
  "finding-gone": Nothing;
  "columns-full": { readonly column: RepeatedColumn; readonly limit: number };
  /** A row holds more than Excel can hand over at once. */
  "table-too-large": { readonly table: string };
  /** Tried several times, still refused. */
  "excel-busy": Nothing;
  /** Deals were to be pulled, and there is no way to Partner Center. */
  "not-connected": Nothing;
  /** Deals are on their way to Partner Center: what was asked for has to wait until they have arrived. */
  "push-under-way": Nothing;
  /** So many rows hold again what was pulled. */
  reverted: { readonly rows: number };
  /** No row differs from what was pulled. */
  "nothing-to-revert": Nothing;
  /** So many conflicts are settled. */
  "conflicts-settled": { readonly deals: number };
  /** No row may be sent of those that were asked for. */
  "nothing-to-push": Nothing;
  /** No row bears the mark of a push whose outcome is not known. */
  "nothing-to-look-up": Nothing;
  /** What became of rows of an earlier push that was cut short: arrived, surely not created, still not known. */
  "push-resumed": { readonly found: number; readonly released: number; readonly unknown: number };
  /** Values from before a push stand in the sheet again; some may not be edited any more, their columns are named. */
  "values-restored": { readonly fields: number; readonly left: number; readonly columns: string };
  /** Nothing is known of the values before that push, or none of them may be brought back. */
  "nothing-to-restore": Nothing;
  /** A receipt was put on a sheet of its own. */
  "receipt-on-sheet": { readonly sheet: string };
  /** A file was to be opened that cannot be read as deals. */
  "file-unreadable": { readonly name: string; readonly fault: FileFault };
  /** No row may go into a file. */
  "nothing-to-save": Nothing;
  /** The table is of the edition of 2023 already. */
  "already-2023": Nothing;
  "dates-from-1904": Nothing;
  /** So many cells were repaired; so many were left, because something else stands in them by now. */
  repaired: { readonly cells: number; readonly left: number };
  /** So many cells hold again what they held before the last repair; so many were left, because they were edited since. */
  "repair-undone": { readonly cells: number; readonly left: number };
  /** There is nothing that could be repaired without typing. */
  "nothing-to-repair": Nothing;
  /** Only rows with errors are shown, or all rows again. */
  "wrong-rows-shown": { readonly rows: number };
  "all-rows-shown": Nothing;
  /** A cell was filled in beside the sheet; `row` is the sheet's own. */
  "cell-saved": { readonly header: string; readonly row: number };
  /** A cell was to be filled in that holds something else by now. */
  "cell-changed": { readonly header: string };
  /** A row for a new deal was begun; `row` is the sheet's own. */
  "deal-added": { readonly row: number };
  /** What the workbook kept hidden of deals and pushes is gone. */
  "hidden-data-removed": { readonly deals: number };
  /** Hidden data is needed while rows are on their way. */
  "hidden-data-needed": Nothing;
  /** Sample deals were put into the table, or taken away. */
  "samples-added": { readonly deals: number };
  "samples-removed": { readonly deals: number };
  "defaults-saved": Nothing;
  /** Where the deals stand is on a sheet of its own. */
  "pipeline-on-sheet": { readonly sheet: string };
  /** Rows were handed over, and Excel may be closed; `left` are rows that were not what was confirmed any more. */
  "batch-submitted": { readonly rows: number; readonly left: number };
  /** Of so many rows only the first `submitted` were handed over; of the rest nothing was sent. */
  "batch-not-submitted": { readonly rows: number; readonly submitted: number; readonly why: NotSubmitted };
  /**
   * So many rows may have been handed over, or not: it is asked again by itself. `submitted` were handed over before them;
   * `notBegun` were to follow, and stayed behind.
   */
  "batch-unclear": { readonly rows: number; readonly submitted: number; readonly notBegun: number };
  /** A batch of which that was not clear never arrived: its rows can be sent again. */
  "batch-released": { readonly rows: number };
  /** A batch is over, and so many outcomes stand in the sheet. Of the others it says what is to be done about them. */
  "batch-taken-in": BatchEnd;
  /** Deals were to be pulled while new deals of this workbook are created in the background. */
  "batch-under-way": Nothing;
  /** Deals were to travel, and it cannot be asked which rows of this workbook are sent in the background. */
  "under-way-not-known": Nothing;
  /** The preview offered rows that turned out to be sent in the background, and was made anew. */
  "preview-renewed": Nothing;
  /** Rows were to be looked up, and it cannot be asked which of them are sent in the background. */
  "batches-not-known": Nothing;
  /** A file was asked for that is not there (yet, or any more). */
  "background-file-gone": { readonly why: "unknown" | "erased" | "not-ready" };
  /** Something about the background was asked for, and there is no answer. */
  "background-failed": { readonly why: ProblemCode };
  "export-ordered": Nothing;
  "export-refused": { readonly why: "too-many-open" | "other-content" | "not-understood" };
  /** Anything else that Excel refused, by its code. */
  "excel-refused": { readonly code: string };
}

/** A code of a notice. */
export type NoticeCode = keyof NoticeParams;

/** One thing to tell. */
export type Notice = { [K in NoticeCode]: { readonly code: K; readonly params: NoticeParams[K] } }[NoticeCode];

const goodNews: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  "template-inserted",
  "cells-moved-down",
  "column-added",
  "errors-column-restored",
  "checked",
  "row-hidden",
  "reverted",
  "conflicts-settled",
  "push-resumed",
  "values-restored",
  "receipt-on-sheet",
  "repaired",
  "repair-undone",
  "wrong-rows-shown",
  "all-rows-shown",
  "cell-saved",
  "deal-added",
  "hidden-data-removed",
  "samples-added",
  "samples-removed",
  "defaults-saved",
  "pipeline-on-sheet",
  "batch-submitted",
  "batch-released",
  "batch-taken-in",
  "export-ordered",
]);

/** Whether a notice says that what was asked for could not be done, or not yet. */
export function isRefusal(notice: Notice): boolean {
  return !goodNews.has(notice.code);
}
