// Ends a push: the table is looked at once more, its record is kept, and the pane shows what became of each row.
import { ExcelFailure } from "../../excel/ExcelFailure";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { toNotice } from "../toNotice";
import type { PushSummary } from "../work";
import { findMarked } from "./lookUpMarked";
import { keepReceipt } from "./keepReceipt";
import type { PushRun } from "./PushRun";
import { pushesOf } from "./runs";
import type { EndedPush } from "./runs";
import { toEndedRow } from "./toEndedRow";
import { toReceipt } from "./toReceipt";
import { writeAnswers } from "./writeAnswers";

/** What a push was asked beside its rows. */
export interface EndWish {
  readonly keepValues: boolean;
  readonly unchanged: number;
}

/** Shows the summary of a push, and keeps its record where the workbook takes it. */
export async function endPush(core: Core, run: PushRun, { keepValues, unchanged }: EndWish): Promise<void> {
  const ended = toEnded(run, unchanged);
  pushesOf(core).ended.set(run.pushId, ended);
  core.remember({ pushing: false });
  await core.inTurn(async () => {
    await quietly(core, () => checkTables(core, "all", "quiet"));
    await quietly(core, () => writeCopies(core, run));
    await quietly(core, () => keepReceipt(core, toReceipt(core, { ...ended.summary, rows: ended.rows }, keepValues)));
  });
  core.remember({ work: { kind: "pushed", summary: ended.summary } });
  if (run.failure !== null) core.remember({ notice: toNotice(run.failure, toWorkplace(core, run.tableId)) });
}

/** A sheet that was copied in the middle bears marks whose outcomes were written before its table was known. */
async function writeCopies(core: Core, run: PushRun): Promise<void> {
  const left = [...findMarked(core).keys()].flatMap((mark) => run.answers.get(mark) ?? []);
  const settled = left.filter(({ outcome }) => outcome.kind !== "unknown");
  if (settled.length === 0) return;
  await writeAnswers(core, settled);
  await checkTables(core, "all", "quiet");
}

function toWorkplace(core: Core, tableId: string): Parameters<typeof toNotice>[1] {
  const { activeSheet, tables } = core.memory;
  return tables.get(tableId)?.place ?? { sheetName: activeSheet.name, tableName: "" };
}

/** What Excel refuses now does not keep the pane from showing what became of the rows. */
async function quietly(core: Core, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
    core.remember({ notice: toNotice(failure, { sheetName: core.memory.activeSheet.name, tableName: "" }) });
  }
}

function toEnded(run: PushRun, unchanged: number): EndedPush {
  const rows = [...run.outcomes].flatMap(([key, outcome]) => {
    const sent = run.sent.get(key);
    return sent === undefined ? [] : [toEndedRow(key, sent, outcome)];
  });
  const summary: PushSummary = {
    pushId: run.pushId,
    tableId: run.tableId,
    atMs: run.startedAtMs,
    counts: { ...run.counts, unchanged },
    rows: rows.map(({ key, sheetRow, dealName, customerName, outcome, columns }) => ({
      key,
      sheetRow,
      dealName,
      customerName,
      outcome,
      columns,
    })),
    notWritten: rows.filter(({ sentAs }) => run.notWritten.has(sentAs)).map(({ key }) => key),
    lookedUp: [],
  };
  return { summary, rows };
}
