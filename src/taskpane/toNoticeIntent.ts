// How a notice looks, and how its code finds its sentence.
import type { NoticeCode, NoticeParams } from "../actions/notice";
import type { Notice } from "../actions/notice";
import type { PaneWords } from "../language/pane/PaneWords";

/** Fluent's names for the looks of a message bar. */
export type NoticeIntent = "success" | "info" | "warning" | "error";

const intents: Readonly<Record<NoticeCode, NoticeIntent>> = {
  "template-inserted": "success",
  "cells-moved-down": "info",
  "column-added": "success",
  "errors-column-restored": "success",
  checked: "info",
  "row-hidden": "info",
  "no-template": "info",
  "nothing-to-check": "info",
  "no-next-error": "success",
  "cell-being-edited": "info",
  "sheet-protected": "warning",
  "table-gone": "warning",
  "finding-gone": "info",
  "columns-full": "info",
  "table-too-large": "error",
  "excel-busy": "warning",
  "excel-refused": "error",
  "not-connected": "info",
  "push-under-way": "info",
  reverted: "success",
  "nothing-to-revert": "info",
  "conflicts-settled": "success",
  "nothing-to-push": "info",
  "nothing-to-look-up": "info",
  "push-resumed": "info",
  "values-restored": "info",
  "nothing-to-restore": "info",
  "receipt-on-sheet": "success",
  "file-unreadable": "error",
  "nothing-to-save": "info",
  "already-2023": "info",
  "dates-from-1904": "warning",
  repaired: "success",
  "repair-undone": "success",
  "nothing-to-repair": "info",
  "wrong-rows-shown": "info",
  "all-rows-shown": "info",
  "cell-saved": "success",
  "deal-added": "success",
  "hidden-data-removed": "success",
  "hidden-data-needed": "warning",
  "samples-added": "success",
  "samples-removed": "success",
  "defaults-saved": "success",
  "pipeline-on-sheet": "success",
  "cell-changed": "warning",
  "batch-submitted": "success",
  "batch-not-submitted": "error",
  "batch-unclear": "warning",
  "batch-released": "info",
  "batch-taken-in": "info",
  "batch-under-way": "info",
  "batches-not-known": "warning",
  "under-way-not-known": "warning",
  "preview-renewed": "info",
  "background-file-gone": "info",
  "background-failed": "warning",
  "export-ordered": "success",
  "export-refused": "error",
};

/** The look of a notice: good news, a fact, something to do, or something that failed. */
export function toNoticeIntent(notice: Notice): NoticeIntent {
  return intents[notice.code];
}

/** The sentence for a notice. A code without words does not compile. */
export function toNoticeSentence(notice: Notice, words: PaneWords): string {
  return say(notice, words.notices);
}

type Say = { readonly [K in NoticeCode]: (params: NoticeParams[K]) => string };

function say<K extends NoticeCode>(
  notice: { readonly code: K; readonly params: NoticeParams[K] },
  notices: Say,
): string {
  return notices[notice.code](notice.params);
}
