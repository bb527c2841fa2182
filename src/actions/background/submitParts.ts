// Hands rows over part by part, and says what came of all of them, also where it ends in the middle.
import type { Batches, Submission } from "../../backend/background/Background";
import { ExcelFailure, GoneFromWorkbook, SheetProtected } from "../../excel/ExcelFailure";
import type { Core } from "../Core";
import type { NotSubmitted } from "../../deals/batchOutcome";
import type { Notice } from "../notice";
import type { ShownRow } from "../push/findPlanned";
import { submitChunk } from "./submitChunk";

const mostRows = 1_000;

/** What to hand over, and what stops it. */
export interface SubmitWish {
  readonly tableId: string;
  readonly rows: readonly ShownRow[];
  readonly keepValues: boolean;
  readonly signal: AbortSignal;
}

/** Ends with the first part that is not taken in, or with the signal. Gives what to tell. */
export async function submitParts(core: Core, batches: Batches, wish: SubmitWish): Promise<Notice> {
  const { rows, signal } = wish;
  let submitted = 0;
  let left = 0;
  for (let at = 0; at < rows.length; at += mostRows) {
    const part = await submitPart(core, batches, { ...wish, rows: rows.slice(at, at + mostRows) });
    left += part.left;
    if (part.why === "unclear") {
      const notBegun = Math.max(0, rows.length - at - mostRows);
      return { code: "batch-unclear", params: { rows: part.handed, submitted, notBegun } };
    }
    if (part.why !== null) {
      return { code: "batch-not-submitted", params: { rows: rows.length, submitted, why: part.why } };
    }
    submitted += part.handed;
    core.remember({ work: { kind: "submitting", rows: rows.length, submitted, cancelling: signal.aborted } });
  }
  return { code: "batch-submitted", params: { rows: submitted, left } };
}

/** What came of a part; `why` is null where it was taken in. */
interface Part {
  readonly why: NotSubmitted | "unclear" | null;
  readonly handed: number;
  readonly left: number;
}

async function submitPart(core: Core, batches: Batches, wish: SubmitWish): Promise<Part> {
  if (wish.signal.aborted) return { why: "cancelled", handed: 0, left: 0 };
  try {
    const { submission, handed, left } = await submitChunk(core, batches, wish);
    return { why: submission === null ? null : toWhy(submission), handed, left };
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) throw failure;
    return { why: toUnmarked(failure), handed: 0, left: 0 };
  }
}

function toUnmarked(failure: ExcelFailure): NotSubmitted {
  if (failure instanceof SheetProtected) return "sheet-protected";
  return failure instanceof GoneFromWorkbook ? "table-gone" : "excel-refused";
}

function toWhy(submission: Submission): Part["why"] {
  switch (submission.kind) {
    case "submitted":
      return null;
    case "unclear":
    case "marks-known":
    case "cancelled":
      return submission.kind;
    case "refused":
      return submission.why;
    case "not-submitted":
      return submission.problem.code;
  }
}
