// Sends rows that were confirmed, batch by batch, and writes what becomes of them into the sheet meanwhile.
import type { Backend } from "../../backend/Backend";
import type { Problem, RowOutcome } from "../../deals/rowOutcome";
import { ExcelFailure } from "../../excel/ExcelFailure";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { toNotice } from "../toNotice";
import type { ShownRow } from "./findPlanned";
import { endPush } from "./endPush";
import { markRows } from "./markRows";
import { newPushId } from "./newMark";
import { PushRun, toAnswered } from "./PushRun";
import { pushesOf } from "./runs";
import { startWriting } from "./startWriting";
import { toClaimed } from "./toClaimed";
import { toOrder } from "./toOrder";

/** What to send. */
export interface PushWish {
  readonly tableId: string;
  readonly rows: readonly ShownRow[];
  /** Whether the receipt is to keep the values before and after. */
  readonly keepValues: boolean;
  /** Rows that were confirmed to be looked at and hold nothing new. */
  readonly unchanged: number;
}

const batchRows = 1_000;

/** Sends; resolved when all rows have ended and the sheet says so. A second push while one is under way does nothing. */
export async function pushRows(core: Core, backend: Backend, wish: PushWish): Promise<void> {
  const pushes = pushesOf(core);
  if (pushes.underWay !== null) {
    core.remember({ notice: { code: "push-under-way", params: {} } });
    return;
  }
  const stop = new AbortController();
  pushes.underWay = stop;
  const startedAtMs = core.deps.now();
  const run = new PushRun(newPushId(startedAtMs), wish.tableId, startedAtMs);
  core.remember({ pushing: true, notice: null });
  showProgress(core, run, wish.rows.length);
  const writing = startWriting(core, run);
  try {
    for (let at = 0; at < wish.rows.length; at += batchRows) {
      await pushBatch(core, backend, { run, rows: wish.rows.slice(at, at + batchRows), signal: stop.signal, wish });
    }
  } catch (failure) {
    stop.abort();
    noteFailure(core, failure);
    leaveRest(run, wish.rows);
  }
  try {
    await writing.finish();
    await endPush(core, run, wish);
  } catch (failure) {
    noteFailure(core, failure);
  } finally {
    pushes.underWay = null;
    if (core.memory.pushing) core.remember({ pushing: false });
  }
}

/** A failure of Excel becomes a notice; anything else is a mistake of ours. */
function noteFailure(core: Core, failure: unknown): void {
  if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
  const place = toActiveTable(core.memory)?.place ?? { sheetName: core.memory.activeSheet.name, tableName: "" };
  core.remember({ notice: toNotice(failure, place) });
}

interface Batch {
  readonly run: PushRun;
  readonly rows: readonly ShownRow[];
  readonly signal: AbortSignal;
  readonly wish: PushWish;
}

async function pushBatch(core: Core, backend: Backend, { run, rows, signal, wish }: Batch): Promise<void> {
  if (signal.aborted) {
    for (const row of rows) run.settle(row.key, row, { kind: "not-sent", reason: "cancelled" });
    return;
  }
  const { ready, left } = await core.inTurn(() => markRows(core, { tableId: run.tableId, rows }));
  for (const { shown, reason } of left) run.settle(shown.key, shown, { kind: "not-sent", reason });
  showProgress(core, run, wish.rows.length);
  if (ready.size === 0) return;
  const onOutcome = (key: string, outcome: RowOutcome): void => {
    const shown = ready.get(key);
    if (shown === undefined) return;
    run.settle(key, shown, outcome);
    run.queue([toAnswered(key, shown, outcome)]);
    showProgress(core, run, wish.rows.length);
  };
  const orders = [...ready].map(([key, shown]) => toOrder(key, shown));
  try {
    await backend.sendPush({ pushId: run.pushId, orders, claimed: toClaimed(core), signal, onOutcome });
  } finally {
    for (const [key] of ready) if (!run.outcomes.has(key)) onOutcome(key, { kind: "unknown", problem: lostAnswer });
  }
}

const lostAnswer: Problem = { code: "no-answer", column: null, partnerCode: "", requestId: "" };

function leaveRest(run: PushRun, rows: readonly ShownRow[]): void {
  const ended = new Set([...run.sent.values()].map(({ plan }) => plan));
  for (const row of rows) {
    if (!ended.has(row.plan)) run.settle(row.key, row, { kind: "not-sent", reason: "cancelled" });
  }
}

function showProgress(core: Core, run: PushRun, total: number): void {
  const { startedAtMs, counts, outcomes } = run;
  const cancelling = pushesOf(core).underWay?.signal.aborted ?? false;
  const progress = { total, done: outcomes.size, startedAtMs, cancelling, counts };
  core.remember({ work: { kind: "pushing", progress } });
}
