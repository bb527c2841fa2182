// The good rows of the sheet go to Partner Center, as in the pane: first the preview, then what it shows as right.
import { previewPush } from "../../src/actions/push/previewPush";
import { pushDeals } from "../../src/actions/push/pushDeals";
import type { OutcomeCounts, OutcomeRow, PreviewRow } from "../../src/actions/work";
import { measureStep } from "./openExcelDesk";
import type { ExcelDesk, Step } from "./openExcelDesk";

/** What was sent and what became of it, what stayed and why, and what it took. */
export interface PushedFromExcel {
  readonly sent: readonly OutcomeRow[];
  /** Rows that the preview blocks. */
  readonly blocked: readonly PreviewRow[];
  readonly counts: OutcomeCounts;
  readonly preview: Step;
  /** Null where there was nothing to send. */
  readonly push: Step | null;
}

const nothing: OutcomeCounts = { created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, unknown: 0 };

/** Sends every row that may be sent but those that would close a deal. Throws where the pane would say why not. */
export async function pushFromExcel(desk: ExcelDesk): Promise<PushedFromExcel> {
  const { session } = desk;
  const preview = await measureStep(desk, () => previewPush(session));
  const rows = toPreviewRows(desk);
  const blocked = rows.filter(({ plan }) => plan.kind === "blocked");
  const keys = new Set(rows.filter(isSendable).map(({ key }) => key));
  if (keys.size === 0) return { sent: [], blocked, counts: nothing, preview, push: null };
  const push = await measureStep(desk, () => pushDeals(session, { keys, closings: false, keepValues: false }));
  const { work } = session.core.memory;
  if (work.kind !== "pushed") throw new Error(`The push ended as ${work.kind}${toNotice(desk)}.`);
  return { sent: work.summary.rows, blocked, counts: work.summary.counts, preview, push };
}

function toPreviewRows(desk: ExcelDesk): readonly PreviewRow[] {
  const { work } = desk.session.core.memory;
  if (work.kind !== "preview") throw new Error(`There is no preview of the push${toNotice(desk)}.`);
  return work.preview.rows;
}

function isSendable({ plan }: PreviewRow): boolean {
  return plan.kind === "create" || (plan.kind === "update" && plan.closing === null);
}

function toNotice({ session }: ExcelDesk): string {
  const { notice } = session.core.memory;
  return notice === null ? "" : `: ${notice.code}`;
}
