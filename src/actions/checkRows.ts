// Checks the rows of a deal table that an edit touched: one sync to read them, one to write what differs.
import type { Row } from "../deals/cell";
import { toIntersection } from "../excel/area";
import type { Area } from "../excel/area";
import { PayloadTooLarge } from "../excel/ExcelFailure";
import { readDealRows } from "../excel/readDealRows";
import type { RowsRead, RowSpan } from "../excel/readDealRows";
import { toBodyArea } from "../excel/TablePlace";
import { toRepairs } from "../excel/toRepairs";
import type { Repair } from "../excel/toRepairs";
import { isJudgedAlike, toBasis, toCheckContext } from "./basis";
import type { CheckedTable } from "./CheckedTable";
import { checkAcross, checkInSlices } from "./checkInSlices";
import { checkTables } from "./checkTables";
import type { Occasion } from "./checkTables";
import type { Core } from "./Core";
import { keepAcross, keepFindings } from "./keepIdentity";
import { limitRepairs } from "./limitRepairs";
import { toSpans, toWholeColumns, toWritableRows } from "./RowsChange";
import type { RowsChange } from "./RowsChange";
import { rememberTable } from "./knownTables";
import { settleWrite } from "./settleWrite";
import { hasNewAcross, toCurrentRows } from "./toCurrentRows";
import { toWantedErrors } from "./toWantedErrors";

/** Checks the rows; the whole table where what is remembered of it does not hold any more, or more than fits one answer. */
export async function checkRows(core: Core, change: RowsChange): Promise<void> {
  const before = core.memory.tables.get(change.tableId);
  if (before === undefined) return;
  const spans = toSpans(before, change);
  const count = spans.reduce((sum, { rows }) => sum + rows, 0);
  if (count === 0) return;
  if (count > mostRowsAtOnce) return checkInChunks(core, change, mostRowsAtOnce);
  try {
    await checkSpans(core, before, { change, spans });
  } catch (failure) {
    if (!(failure instanceof PayloadTooLarge) || count === 1) throw failure;
    await checkInChunks(core, change, Math.ceil(count / 2));
  }
}

// About 1 MB of cells and 0.2 MB of formats.
const mostRowsAtOnce = 1_000;

/** Checks the whole table in blocks, then looks at the rules and formats of what was edited, some rows at a time. */
async function checkInChunks(core: Core, change: RowsChange, rowsOfChunk: number): Promise<void> {
  await checkTables(core, new Set([change.tableId]), toOccasion(change));
  for (const chunk of change.edited.flatMap((area) => toChunks(area, rowsOfChunk))) {
    await checkRows(core, { tableId: change.tableId, edited: [chunk], left: [], remote: [] });
  }
}

function toChunks(area: Area, rows: number): readonly Area[] {
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, at) => ({
    ...area,
    row: area.row + at * rows,
    rows: Math.min(rows, area.rows - at * rows),
  }));
}

function toOccasion({ edited, left }: RowsChange): Occasion {
  return edited.length + left.length > 0 ? "quiet" : "look-only";
}

// A change of many scattered areas is rare; the rules of the first ones are looked at, those of all at the next check.
const mostAreasLookedAt = 8;

async function checkSpans(
  core: Core,
  before: CheckedTable,
  { change, spans }: { readonly change: RowsChange; readonly spans: readonly RowSpan[] },
): Promise<void> {
  const { place, layout } = before;
  const changed = change.edited.slice(0, mostAreasLookedAt);
  const question = { place, layout, spans, wholeColumns: toWholeColumns(before, change), changed };
  const read = await core.run((context) => readDealRows(context, question), "a-few-seconds");
  const rows = toCurrentRows(before, read);
  if (rows === null) {
    await checkTables(core, new Set([change.tableId]), toOccasion(change));
    return;
  }
  const table = await judgeRows(core, before, { ...read, rows });
  await writeRows(core, { before, table, read, change });
}

async function judgeRows(
  core: Core,
  before: CheckedTable,
  { place, rows, formulas }: RowsRead & { readonly rows: readonly Row[] },
): Promise<CheckedTable> {
  const { layout } = before;
  const basis = toBasis(core);
  const context = toCheckContext(basis, layout, core.deps.now());
  const isKnown = (index: number): boolean => {
    const row = rows[index];
    return (
      row !== undefined &&
      row === before.rows[index] &&
      isJudgedAlike(row, layout, { before: before.basis, now: basis })
    );
  };
  const checked = await checkInSlices({
    rows,
    layout,
    context,
    known: (index) => (isKnown(index) ? (before.own[index] ?? null) : null),
    breathe: () => core.deps.sleep(0),
  });
  const own = checked.map((findings, index) => keepFindings(before.own[index], findings));
  const isAsBefore = own.length === before.own.length && own.every((findings, index) => findings === before.own[index]);
  return {
    ...before,
    place,
    rows,
    own: isAsBefore ? before.own : own,
    across: hasNewAcross(before.rows, rows, layout)
      ? keepAcross(before.across, checkAcross(rows, layout))
      : before.across,
    basis,
    hasFormulas: formulas.length > 0,
  };
}

interface RowsWrite {
  readonly before: CheckedTable;
  readonly table: CheckedTable;
  readonly read: RowsRead;
  readonly change: RowsChange;
}

async function writeRows(core: Core, { before, table, read, change }: RowsWrite): Promise<void> {
  const { edited, left, remote } = change;
  const rows = toWritableRows(before, table, change);
  if (edited.length === 0 && left.length === 0 && remote.length > 0) {
    rememberTable(core, table);
    return;
  }
  const wanted = toWantedErrors({ table, rows, before: before.rows, language: core.memory.errorsLanguage });
  const repairs = limitRepairs(core, table.place.tableId, toChangedRepairs(core, table, read));
  await settleWrite(core, { table, wanted, repairs, filtered: read.filtered, patience: "a-few-seconds" });
}

// A cell below a table that did not grow over it is none of ours.
function isWithin(cells: Area, body: Area): boolean {
  return toIntersection(cells, body)?.rows === cells.rows;
}

function toChangedRepairs(
  core: Core,
  { layout }: CheckedTable,
  { place, changed, formulas }: RowsRead,
): readonly Repair[] {
  const { language } = core.deps;
  const inBody = changed.filter(({ cells }) => isWithin(cells, toBodyArea(place)));
  const repairs = inBody.flatMap(({ cells, rules }) => toRepairs({ place, layout, language, rules, cells, formulas }));
  const seen = new Set<string>();
  return repairs.filter((repair) => {
    const key = JSON.stringify(repair);
    return !seen.has(key) && seen.add(key);
  });
}
