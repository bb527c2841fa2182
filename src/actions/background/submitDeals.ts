// Hands the rows of a preview over to be sent in the background: after that Excel may be closed.
import type { Batches, Submission } from "../../backend/background/Background";
import { ExcelFailure } from "../../excel/ExcelFailure";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import type { Notice, NotSubmitted } from "../notice";
import { isTaken } from "../pull/isTaken";
import type { ShownRow } from "../push/findPlanned";
import { toConfirmed } from "../push/pushDeals";
import type { Confirmation } from "../push/pushDeals";
import { pushesOf } from "../push/runs";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import { toNotice } from "../toNotice";
import { submitChunk } from "./submitChunk";
import { showBackground } from "./showBackground";

const mostRows = 1_000;

/** Hands over the confirmed rows of the preview that is shown, and only those that still are as it shows them. */
export async function submitDeals(session: Session, confirmation: Confirmation): Promise<void> {
  const { core } = session;
  const batches = core.deps.backend?.background?.batches ?? null;
  if (isTaken(core)) return;
  if (needsSignIn(core) && !(await signInFirst(core))) return;
  const { work } = core.memory;
  const rows = toConfirmed(work, confirmation);
  if (batches === null || work.kind !== "preview" || rows.length === 0) {
    const code = batches === null ? "not-connected" : "nothing-to-push";
    core.remember({ notice: { code, params: {} } });
    return;
  }
  const { tableId } = work.preview;
  await submitAll(core, batches, { tableId, rows, keepValues: confirmation.keepValues });
  if (core.memory.work.kind === "submitting") core.remember({ work: { kind: "background" } });
  await showBackground(session);
}

/** What to hand over. */
export interface SubmitWish {
  readonly tableId: string;
  readonly rows: readonly ShownRow[];
  readonly keepValues: boolean;
}

/** A second click while rows are handed over does nothing. */
async function submitAll(core: Core, batches: Batches, wish: SubmitWish): Promise<void> {
  const pushes = pushesOf(core);
  if (pushes.underWay !== null) {
    core.remember({ notice: { code: "push-under-way", params: {} } });
    return;
  }
  pushes.underWay = new AbortController();
  core.remember({ pushing: true, notice: null, work: { kind: "submitting", rows: wish.rows.length, submitted: 0 } });
  try {
    core.remember({ notice: await submitParts(core, batches, wish) });
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
    const place = toActiveTable(core.memory)?.place ?? { sheetName: core.memory.activeSheet.name, tableName: "" };
    core.remember({ notice: toNotice(failure, place) });
  } finally {
    pushes.underWay = null;
    core.remember({ pushing: false });
  }
}

/** Part by part; ends with the first that is not taken in. Gives what to tell. */
async function submitParts(core: Core, batches: Batches, wish: SubmitWish): Promise<Notice> {
  const { rows } = wish;
  let submitted = 0;
  let left = 0;
  for (let at = 0; at < rows.length; at += mostRows) {
    const part = await submitChunk(core, batches, { ...wish, rows: rows.slice(at, at + mostRows) });
    left += part.left;
    const why = toWhy(part.submission);
    if (why === "unclear") return { code: "batch-unclear", params: { rows: part.handed } };
    if (why !== null) return { code: "batch-not-submitted", params: { rows: rows.length, submitted, why } };
    submitted += part.handed;
    core.remember({ work: { kind: "submitting", rows: rows.length, submitted } });
  }
  return { code: "batch-submitted", params: { rows: submitted, left } };
}

function toWhy(submission: Submission | null): NotSubmitted | "unclear" | null {
  switch (submission?.kind) {
    case undefined:
    case "submitted":
      return null;
    case "unclear":
      return "unclear";
    case "marks-known":
      return "marks-known";
    case "refused":
      return submission.why;
    case "not-submitted":
      return submission.problem.code;
  }
}
