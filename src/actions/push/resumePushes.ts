// Takes up pushes that were cut short, when a workbook is opened: by the marks in it, and by what the ledger remembers.
import type { Backend, LedgerEntry } from "../../backend/Backend";
import { toContentHash } from "../../backend/toContentHash";
import type { Row } from "../../deals/cell";
import { isBlankRow } from "../../deals/checkDeal";
import { toCells } from "../../deals/pulled";
import type { RowOutcome } from "../../deals/rowOutcome";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { toKey, toMarkRows } from "../../excel/guarded";
import type { GuardedTable } from "../../excel/guarded";
import { readKeys } from "../../excel/readKeys";
import { writeGuarded } from "../../excel/writeGuarded";
import { deskOf } from "../background/backgroundDesk";
import { lookAtBackground } from "../background/lookAtBackground";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { findMarked, lookUpRows, writeLookedUp } from "./lookUpMarked";
import type { LookedUp, MarkedRows } from "./lookUpMarked";
import { pushesOf } from "./runs";
import { showLookedUp } from "./showLookedUp";
import { toClaimed } from "./toClaimed";
import { putBack } from "./writeRows";

/**
 * Begins to take up pushes that were cut short, and returns at once. A mark of which it is sure that nothing was created is
 * taken away; what was created gets its ids; what is not known is looked up once. Rows of a workbook that was not saved get
 * their mark back by what they hold, before they can be sent a second time. Rows that are sent in the background are left
 * to their batch, and take their outcomes from it.
 */
export function resumePushes(core: Core): void {
  const { backend } = core.deps;
  if (backend !== null) void resume(core, backend);
}

async function resume(core: Core, backend: Backend): Promise<void> {
  const pushes = pushesOf(core);
  if (pushes.underWay !== null) return;
  const stop = new AbortController();
  core.ending.signal.addEventListener("abort", () => stop.abort());
  pushes.underWay = stop;
  try {
    const entries = await backend.readLedger();
    await core.inTurn(() => restoreMarks(core, entries));
    // Batches whose rows were not known to be here may be these rows'.
    deskOf(core).settled.clear();
    // Which rows are sent in the background has to be known before any is looked up: else they wait for the next look.
    if (!(await lookAtBackground(core))) {
      deskOf(core).isResumeDue = true;
      return;
    }
    const marked = findMarked(core);
    if (marked.size === 0) return;
    core.remember({ pushing: true });
    const outcomes = await lookUpRows(backend, marked, { claimed: toClaimed(core), signal: stop.signal });
    if (!stop.signal.aborted) await core.inTurn(() => finish(core, marked, outcomes));
  } catch (failure) {
    // Excel refused: the marks stay, and the next start takes them up.
    if (!(failure instanceof ExcelFailure) && !stop.signal.aborted) core.deps.report(failure);
  } finally {
    pushes.underWay = null;
    if (core.memory.pushing) core.remember({ pushing: false });
  }
}

async function finish(core: Core, marked: MarkedRows, outcomes: LookedUp): Promise<void> {
  await writeLookedUp(core, marked, outcomes);
  core.remember({ pushing: false });
  await checkTables(core, "all", "quiet");
  if (outcomes.size === 0) return;
  const count = (...kinds: readonly RowOutcome["kind"][]): number =>
    [...outcomes.values()].filter(({ kind }) => kinds.includes(kind)).length;
  const unknown = count("unknown");
  const params = { found: count("created", "half-done"), released: count("not-sent"), unknown };
  core.remember({ notice: { code: "push-resumed", params } });
  if (unknown > 0 && core.memory.work.kind === "none") showLookedUp(core, marked, outcomes, { isByUser: false });
}

/** Gives rows of a workbook that was not saved their marks back, where the ledger knows what they hold. */
async function restoreMarks(core: Core, entries: readonly LedgerEntry[]): Promise<void> {
  const lost = toLostEntries(core, entries);
  if (lost.size === 0) return;
  for (const table of core.memory.tables.values()) {
    const marks = await findLostRows(table, lost);
    if (marks.length > 0) await writeMarks(core, table, marks);
  }
}

/** Entries, by content, that may stand for a deal at Partner Center and have no row: neither their mark nor their id. */
function toLostEntries(core: Core, entries: readonly LedgerEntry[]): Map<string, string[]> {
  const known = new Set<string>();
  for (const { rows, layout } of core.memory.tables.values()) {
    for (const row of rows) known.add(toReferralKey(row, layout));
  }
  const lost = new Map<string, string[]>();
  for (const { mark, contentHash, state, running } of entries) {
    if (running === true || known.has(toKey(mark))) continue;
    if (state.kind === "created" && known.has(toKey(state.referralId))) continue;
    if (state.kind === "created" || state.kind === "sent")
      lost.set(contentHash, [...(lost.get(contentHash) ?? []), mark]);
  }
  return lost;
}

interface LostRow {
  readonly row: number;
  readonly mark: string;
  readonly cells: Row;
}

/** Takes the entries out of the list as it finds their rows: equal rows are taken one for one. */
async function findLostRows({ rows, layout }: CheckedTable, lost: Map<string, string[]>): Promise<readonly LostRow[]> {
  const found: LostRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (isBlankRow(row, layout) || toReferralKey(row, layout) !== "") continue;
    const mark = lost.get(await toContentHash(toCells(row, layout)))?.shift();
    if (mark !== undefined) found.push({ row: at, mark, cells: row });
  }
  return found;
}

async function writeMarks(core: Core, { place, layout }: CheckedTable, marks: readonly LostRow[]): Promise<void> {
  const { tableId } = place;
  const [read] = await core.run((context) => readKeys(context, [{ tableId, layout }]), "a-few-seconds");
  const rows = toMarkRows(layout, marks);
  const guarded: GuardedTable = { tableId, layout, filtered: read?.filtered ?? false, rows };
  core.remember({ pushing: true });
  const result = await core.run((context) => writeGuarded(context, guarded), "a-few-seconds");
  await putBack(core, [guarded], [result]);
  await checkTables(core, new Set([tableId]), "quiet");
}
