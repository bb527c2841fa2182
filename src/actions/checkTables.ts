// Checks deal tables whole: one sync to read, one to write what differs.
import { isDealHeaderRow, readLayout } from "../deals/layout";
import type { Layout } from "../deals/layout";
import { GoneFromWorkbook } from "../excel/ExcelFailure";
import type { Patience } from "../excel/inWorkbook";
import type { TableRead } from "../excel/readDealTable";
import { watchDeals } from "../excel/watchWorkbook";
import { readWorkbook } from "../excel/readWorkbook";
import { toBodyArea } from "../excel/TablePlace";
import { toRepairs } from "../excel/toRepairs";
import type { Repair } from "../excel/toRepairs";
import { isJudgedAlike, toBasis, toCheckContext } from "./basis";
import type { Basis } from "./basis";
import { isSameRow } from "./changedColumns";
import { hasSameHeaders } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";
import { checkAcross, checkInSlices } from "./checkInSlices";
import type { Core } from "./Core";
import { changedAcross, keepAcross, keepFindings } from "./keepIdentity";
import { limitRepairs } from "./limitRepairs";
import { readTables } from "./readTables";
import type { TablesRead, WantedTable } from "./readTables";
import { forgetTables, rememberTable } from "./knownTables";
import { settleWrite } from "./settleWrite";
import { rememberWorkbook } from "./rememberWorkbook";
import { toWantedErrors } from "./toWantedErrors";

/** Why tables are checked. */
export type Occasion =
  /** The user asked: every row is checked and written anew, formats are looked at too. */
  | "asked"
  /** Events may have been lost, or rows have moved: rows that hold what they held are left alone, also where the user's
   * undo took back their Errors text. */
  | "quiet"
  /** A co-author changed them, whose own add-in writes: nothing is written. */
  | "look-only";

/** Checks tables. Tables that came or went since are noticed where `ids` is "all". */
export async function checkTables(core: Core, ids: "all" | ReadonlySet<string>, occasion: Occasion): Promise<void> {
  const patience: Patience = occasion === "asked" ? "until-cell-is-left" : "a-few-seconds";
  const way = { patience, withNumberFormats: occasion === "asked", withWorkbook: ids === "all" };
  const known = [...core.memory.tables.values()].filter(({ place }) => ids === "all" || ids.has(place.tableId));
  const read = await readKnown(core, known, way);
  const moved = new Set<string>();
  for (const table of read.tables) {
    await checkTable(core, table, { occasion, patience });
    const checked = core.memory.tables.get(table.place.tableId);
    if (checked !== undefined && hasOtherColumns(table, checked.layout)) moved.add(table.place.tableId);
  }
  // Rules are read by the columns that were known: where these have changed, the rules are looked at once more.
  if (moved.size > 0) await checkTables(core, moved, occasion === "look-only" ? occasion : "quiet");
}

function hasOtherColumns({ rules }: TableRead, { columns }: Layout): boolean {
  return (
    rules.columns.length !== columns.length || rules.columns.some(({ header }, at) => header !== columns[at]?.header)
  );
}

/** Looks for deal tables that came, and checks them; forgets those that went. */
export async function checkNewTables(core: Core, occasion: Occasion): Promise<void> {
  await checkFoundTables(core, rememberWorkbook(core, await core.run(readWorkbook, "a-few-seconds")), occasion);
}

/** Checks deal tables that were found, and listens from now on to what matters where there are deals. */
export async function checkFoundTables(core: Core, found: readonly WantedTable[], occasion: Occasion): Promise<void> {
  if (found.length === 0) return;
  const patience: Patience = "a-few-seconds";
  const read = await readTables(core, found, { patience, withNumberFormats: false, withWorkbook: false });
  if (!core.watchesDeals) await watch(core);
  for (const table of read.tables) await checkTable(core, table, { occasion, patience });
}

async function watch(core: Core): Promise<void> {
  core.keepWatching(await core.run((context) => watchDeals(context, (event) => core.listener(event)), "a-few-seconds"));
}

type Way = Parameters<typeof readTables>[2];

async function readKnown(core: Core, known: readonly CheckedTable[], way: Way): Promise<TablesRead> {
  const wanted = known.map(({ place, layout, rows }): WantedTable => ({ tableId: place.tableId, layout, rows }));
  try {
    const read = await readTables(core, wanted, way);
    if (read.workbook === null) return read;
    const fresh = rememberWorkbook(core, read.workbook);
    const further = await readTables(core, fresh, { ...way, withWorkbook: false });
    if (fresh.length > 0 && !core.watchesDeals) await watch(core);
    return { workbook: read.workbook, tables: [...read.tables, ...further.tables] };
  } catch (failure) {
    if (!(failure instanceof GoneFromWorkbook)) throw failure;
    return readTables(core, await lookAgain(core, way.patience), { ...way, withWorkbook: false });
  }
}

async function lookAgain(core: Core, patience: Patience): Promise<readonly WantedTable[]> {
  const workbook = await core.run(readWorkbook, patience);
  const fresh = rememberWorkbook(core, workbook);
  const known = [...core.memory.tables.values()];
  return [...known.map(({ place, layout, rows }) => ({ tableId: place.tableId, layout, rows })), ...fresh];
}

async function checkTable(
  core: Core,
  read: TableRead,
  { occasion, patience }: { occasion: Occasion; patience: Patience },
): Promise<void> {
  if (!isDealHeaderRow(read.headers)) {
    forgetTables(core, ({ place }) => place.tableId === read.place.tableId);
    return;
  }
  const before = core.memory.tables.get(read.place.tableId) ?? null;
  const table = await judge(core, read, { before, occasion });
  if (occasion === "look-only") {
    rememberTable(core, table);
    return;
  }
  const rows = toWritableRows(table, before, occasion);
  const wanted = toWantedErrors({ table, rows, before: before?.rows ?? null, language: core.memory.errorsLanguage });
  const missing = toTableRepairs(core, read, table.layout);
  const repairs = occasion === "asked" ? missing : limitRepairs(core, read.place.tableId, missing);
  await settleWrite(core, { table, wanted, repairs, filtered: read.filtered, patience });
}

async function judge(
  core: Core,
  read: TableRead,
  { before, occasion }: { before: CheckedTable | null; occasion: Occasion },
): Promise<CheckedTable> {
  const isSameLayout = before !== null && hasSameHeaders(before.layout, read.headers);
  const { layout, findings } = isSameLayout
    ? { layout: before.layout, findings: before.layoutFindings }
    : readLayout(read.headers);
  const reusable = isSameLayout && occasion !== "asked" ? before : null;
  const basis = toBasis(core);
  const own = await checkInSlices({
    rows: read.rows,
    layout,
    context: toCheckContext(basis, layout, core.deps.now()),
    known: (index) => toKnown(reusable, { read, index, basis }),
    breathe: (done) => breathe(core, done, read.rows.length),
  });
  const across = checkAcross(read.rows, layout);
  return {
    place: read.place,
    layout,
    layoutFindings: findings,
    rows: read.rows,
    own: isSameLayout ? keepOwn(before, own) : own,
    across: isSameLayout ? keepAcross(before.across, across) : across,
    basis,
    checkedAtMs: core.deps.now(),
    hasFormulas: read.formulas.length > 0,
    owesErrors: before?.owesErrors ?? false,
  };
}

function toKnown(
  before: CheckedTable | null,
  { read, index, basis }: { readonly read: TableRead; readonly index: number; readonly basis: Basis },
): CheckedTable["own"][number] | null {
  const row = before?.rows[index];
  const now = read.rows[index];
  if (before === null || row === undefined || now === undefined || !isSameRow(row, now, before.layout)) return null;
  return isJudgedAlike(now, before.layout, { before: before.basis, now: basis }) ? (before.own[index] ?? null) : null;
}

function keepOwn(before: CheckedTable, own: CheckedTable["own"]): CheckedTable["own"] {
  const kept = own.map((findings, index) => keepFindings(before.own[index], findings));
  const isAsBefore =
    kept.length === before.own.length && kept.every((findings, index) => findings === before.own[index]);
  return isAsBefore ? before.own : kept;
}

function toWritableRows(table: CheckedTable, before: CheckedTable | null, occasion: Occasion): Iterable<number> {
  const all = table.rows.keys();
  if (occasion === "asked" || before === null || before.owesErrors || before.layout !== table.layout) return all;
  const across = changedAcross(before.across, table.across);
  return [...all].filter((index) => {
    const row = before.rows[index];
    const now = table.rows[index];
    if (row === undefined || now === undefined || across.has(index)) return true;
    // Findings may differ where the cells do not: against another state of what was pulled.
    return before.own[index] !== table.own[index] || !isSameRow(row, now, table.layout);
  });
}

function toTableRepairs(core: Core, read: TableRead, layout: Layout): readonly Repair[] {
  if (hasOtherColumns(read, layout)) return [];
  const { place, rules, formulas } = read;
  return toRepairs({ place, layout, language: core.deps.language, rules, cells: toBodyArea(place), formulas });
}

async function breathe(core: Core, done: number, total: number): Promise<void> {
  const { busy } = core.memory;
  if (busy !== null) core.remember({ busy: { ...busy, done, total } });
  await core.deps.sleep(0);
}
