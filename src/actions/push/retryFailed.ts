// Sends once more what failed in the push that is shown, and nothing else.
import { columnNamed } from "../../deals/columnNamed";
import { isSameCell } from "../../deals/isSameCell";
import type { Cells } from "../../deals/pulled";
import { toKey } from "../../excel/guarded";
import { isSameDeal } from "../changedColumns";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { PreviewRow } from "../work";
import { pushDeals } from "./pushDeals";
import { showPreview } from "./previewPush";
import type { EndedRow } from "./runs";
import { pushesOf } from "./runs";

/**
 * Sends the rows that failed or were not sent. Where they hold what was confirmed, they are sent at once; where their user
 * has changed them since, a preview of just these rows is shown first. Rows that succeeded are never among them.
 */
export async function retryFailed(session: Session): Promise<void> {
  const { core } = session;
  const { work } = core.memory;
  const ended = work.kind === "pushed" ? pushesOf(core).ended.get(work.summary.pushId) : undefined;
  if (isTaken(core)) return;
  const failed = ended?.rows.filter(isToBeRetried) ?? [];
  let confirmed: ReadonlySet<string> = new Set();
  await runAction(session, "previewing", async () => {
    const matches = new Map<string, EndedRow>();
    const refusal = await showFailed(core, failed, { tableId: ended?.summary.tableId, matches });
    confirmed = toConfirmed(core, matches);
    return refusal;
  });
  if (confirmed.size > 0) await pushDeals(session, { keys: confirmed, closings: true, keepValues: false });
}

function isToBeRetried({ outcome }: EndedRow): boolean {
  return ["failed", "half-done", "not-sent", "conflict"].includes(outcome.kind);
}

interface Showing {
  readonly tableId: string | undefined;
  /** Is filled with the failed row of each key that is shown. */
  readonly matches: Map<string, EndedRow>;
}

async function showFailed(
  core: Core,
  failed: readonly EndedRow[],
  { tableId, matches }: Showing,
): Promise<Notice | null> {
  const nothing: Notice = { code: "nothing-to-push", params: {} };
  if (failed.length === 0 || tableId === undefined) return nothing;
  const before = core.memory.work;
  const left = new Set(failed);
  const shows = (row: PreviewRow): boolean => {
    const table = core.memory.tables.get(tableId);
    const match = table === undefined ? undefined : [...left].find((one) => isRowOf(one, row, table));
    if (match === undefined) return false;
    left.delete(match);
    matches.set(row.key, match);
    return true;
  };
  const refusal = await showPreview(core, { tableId, shows });
  if (refusal !== null || matches.size > 0) return refusal;
  core.remember({ work: before });
  return nothing;
}

/** Whether a row of the sheet is the one that failed: by its id, a new one by most of what it holds. */
function isRowOf(failed: EndedRow, { key, plan }: PreviewRow, { rows, layout }: CheckedTable): boolean {
  const { outcome } = failed;
  const id = failed.plan.kind === "update" ? failed.plan.pulled.referralId : toCreatedId(outcome);
  if (id !== null) return toKey(id) === toKey(key);
  if (!key.startsWith("row-")) return false;
  const now = rows[plan.row] ?? [];
  const sent = layout.columns.map(({ name }) => failed.plan.cells[name] ?? "");
  return isSameDeal(sent, now, layout);
}

function toCreatedId(outcome: EndedRow["outcome"]): string | null {
  return outcome.kind === "half-done" ? outcome.deal.referralId : null;
}

/** The keys that are shown, where none of them asks for more than what was confirmed; none otherwise. */
function toConfirmed(core: Core, matches: ReadonlyMap<string, EndedRow>): ReadonlySet<string> {
  const { work } = core.memory;
  if (work.kind !== "preview" || matches.size === 0) return new Set();
  const sendable = work.preview.rows.filter(({ plan }) => plan.kind === "create" || plan.kind === "update");
  const isConfirmed = sendable.every((row) => {
    const match = matches.get(row.key);
    return match !== undefined && asksForNoMore(row, match.plan.cells);
  });
  return new Set(isConfirmed ? sendable.map(({ key }) => key) : []);
}

function asksForNoMore({ plan }: PreviewRow, confirmed: Cells): boolean {
  if (plan.kind === "update") return plan.changes.every(({ column, after }) => isSame(column, after, confirmed));
  const names = new Set([...Object.keys(plan.cells), ...Object.keys(confirmed)]);
  return [...names].every((name) => isSame(name, plan.cells[name] ?? "", confirmed));
}

function isSame(name: string, value: Cells[string], confirmed: Cells): boolean {
  const column = columnNamed(name)?.column;
  return column !== undefined && (isSameCell(column, value, confirmed[name] ?? "") || column.editable === "key");
}
