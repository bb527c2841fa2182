// Brings deals from Partner Center into the sheet.
import type { Backend, PullEnd } from "../../backend/Backend";
import type { DealFilter } from "../../deals/dealFilter";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { writePullSettings } from "../../excel/pullSettings";
import { hasNewUnderWay } from "../background/underWay";
import { insertDeals } from "../insertTemplate";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import { lookUpMarked } from "../push/lookUpMarked";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import { toAccount } from "../signIn/toAccount";
import { toNotice } from "../toNotice";
import type { PullSummary } from "../work";
import { isHeldBack } from "./isHeldBack";
import { PullRun } from "./pullRun";
import { toChangedSince } from "./toChangedSince";
import { toPullSettings } from "./toPullSettings";
import { lookAtMicrosoftSides, toKeysInView } from "./watchMicrosoftSides";

/** How to pull. */
export interface PullWay {
  /** All deals of the filter, whether they have changed since the last pull or not. */
  readonly everything?: boolean;
}

/**
 * Pulls the deals of a filter, which the workbook remembers: those that changed since the last pull of the same filter,
 * all at the first time. Ends with a summary; what cannot be done is said by a notice.
 */
export async function pullDeals({ core }: Session, filter: DealFilter, way: PullWay = {}): Promise<void> {
  const { backend } = core.deps;
  if (backend === null) {
    core.remember({ notice: { code: "not-connected", params: {} } });
    return;
  }
  if (mayNotPull(core)) return;
  // Only who is signed in knows of all that is under way, and somebody may have clicked twice.
  if (needsSignIn(core) && (!(await signInFirst(core)) || mayNotPull(core))) return;
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  core.ending.signal.addEventListener("abort", stop);
  core.cancelPull = stop;
  core.remember({ notice: null, work: toPulling(core.deps.now()) });
  try {
    await pull(core, { backend, filter, way, signal: abort.signal });
  } catch (failure) {
    endBadly(core, failure);
  } finally {
    core.cancelPull = null;
    core.ending.signal.removeEventListener("abort", stop);
  }
}

/** Says so by a notice, and is true, where nothing may be pulled now. */
function mayNotPull(core: Core): boolean {
  if (isHeldBack(core)) return true;
  if (!hasNewUnderWay(core)) return false;
  core.remember({ notice: { code: "batch-under-way", params: {} } });
  return true;
}

function toPulling(startedAtMs: number): Extract<Core["memory"]["work"], { kind: "pulling" }> {
  return { kind: "pulling", progress: { read: 0, kept: 0 }, written: 0, startedAtMs, cancelling: false };
}

interface Pull {
  readonly backend: Backend;
  readonly filter: DealFilter;
  readonly way: PullWay;
  readonly signal: AbortSignal;
}

async function pull(core: Core, { backend, filter, way, signal }: Pull): Promise<void> {
  const startedAtMs = core.deps.now();
  // A deal whose creation was not answered must not come as a second row.
  await core.inTurn(() => lookUpMarked(core, signal));
  const changedSince =
    way.everything === true ? null : toChangedSince(core.memory, { filter, account: toAccount(core) });
  const run = new PullRun(core, { filter, onlyChanged: changedSince !== null, makeRoom: () => makeRoom(core) });
  const end = await backend.fetchDeals({
    filter,
    changedSince,
    signal,
    onDeals: (deals, progress) => {
      run.take(deals, progress);
      showProgress(core, run);
      return Promise.resolve();
    },
  });
  // The pane was closed: what has not been written comes with the next pull.
  if (core.ending.signal.aborted) return;
  const settings = (): Core["memory"]["pulls"] =>
    toPullSettings(core, { filter, startedAtMs, isComplete: end.kind === "complete" });
  await run.finish((context) => writePullSettings(context, settings()));
  core.remember({ pulls: settings(), work: { kind: "pulled", summary: toSummary(core, run, end) } });
  void lookAtMicrosoftSides(core, [...run.changedKeys, ...toKeysInView(core)]);
}

function showProgress(core: Core, { progress, written }: PullRun): void {
  const { work } = core.memory;
  if (work.kind === "pulling") core.remember({ work: { ...work, progress, written } });
}

async function makeRoom(core: Core): Promise<void> {
  if (toActiveTable(core.memory) === null) await insertDeals(core, "2021");
}

function toSummary(core: Core, { progress, counts, order }: PullRun, end: PullEnd): PullSummary {
  return {
    atMs: core.deps.now(),
    filter: order.filter,
    end: end.kind,
    progress,
    ...counts,
    limit: end.kind === "too-many" ? end.limit : null,
    problem: end.kind === "failed" ? end.problem : null,
  };
}

/** What Excel refuses ends the pull; what stands in the sheet already stays. */
function endBadly(core: Core, failure: unknown): void {
  if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
  const place = toActiveTable(core.memory)?.place ?? { sheetName: core.memory.activeSheet.name, tableName: "" };
  core.remember({ work: { kind: "none" }, notice: toNotice(failure, place) });
}
