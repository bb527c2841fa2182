// Checks the rows of a deal table that an edit touched: one sync to read them, one to write what differs.
import { acrossColumns } from "../deals/checkDeals";
import type { CellValue, Row } from "../deals/cell";
import type { Layout, SheetColumn } from "../deals/layout";
import { toIntersection } from "../excel/area";
import type { Area } from "../excel/area";
import { PayloadTooLarge } from "../excel/ExcelFailure";
import { readDealRows } from "../excel/readDealRows";
import type { RowsRead, RowSpan } from "../excel/readDealRows";
import { isSamePlace, toBodyArea } from "../excel/TablePlace";
import { toRepairs } from "../excel/toRepairs";
import type { Repair } from "../excel/toRepairs";
import { isSameRow } from "./changedColumns";
import { hasSameHeaders, toErrorsIndex } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";
import { checkAcross, checkInSlices } from "./checkInSlices";
import { checkTables } from "./checkTables";
import type { Occasion } from "./checkTables";
import type { Core } from "./Core";
import { changedAcross, keepAcross, keepFindings } from "./keepIdentity";
import { limitRepairs } from "./limitRepairs";
import { rememberTable, settleWrite } from "./settleWrite";
import { toWantedErrors } from "./toWantedErrors";

/** What happened to some rows of a table. Spans are rows of its body, by index. */
export interface RowsChange {
  readonly tableId: string;
  /** Cells that the user changed, in the sheet. */
  readonly edited: readonly Area[];
  /** Rows that the user has left: read again, because the event of a change may have been lost. */
  readonly left: readonly RowSpan[];
  /** Cells that a co-author changed, in the sheet: their own add-in writes. */
  readonly remote: readonly Area[];
}

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

async function checkSpans(
  core: Core,
  before: CheckedTable,
  { change, spans }: { readonly change: RowsChange; readonly spans: readonly RowSpan[] },
): Promise<void> {
  const { place, layout } = before;
  const changed = change.edited.slice(0, mostAreasLookedAt);
  const question = { place, layout, spans, wholeColumns: toWholeColumns(before, change), changed };
  const read = await core.run((context) => readDealRows(context, question), "a-few-seconds");
  const rows = toRows(before, read);
  if (rows === null) {
    await checkTables(core, new Set([change.tableId]), toOccasion(change));
    return;
  }
  const table = await judgeRows(core, before, { ...read, rows });
  await writeRows(core, { before, table, read, change });
}

// A change of many scattered areas is rare; the rules of the first ones are looked at, those of all at the next check.
const mostAreasLookedAt = 8;
const manySpans = 50;

function toSpans(before: CheckedTable, { edited, left, remote }: RowsChange): readonly RowSpan[] {
  const first = toBodyArea(before.place).row;
  const touched = [...edited, ...remote].map(({ row, rows }) => ({ row: row - first, rows }));
  const spans = mergeSpans([...touched, ...left]);
  return spans.length <= manySpans ? spans : [{ row: 0, rows: before.place.rows }];
}

/** Spans from top to bottom, each row in one of them only. */
export function mergeSpans(spans: readonly RowSpan[]): readonly RowSpan[] {
  const merged: { row: number; rows: number }[] = [];
  for (const { row, rows } of [...spans].sort((one, other) => one.row - other.row)) {
    const last = merged.at(-1);
    if (last !== undefined && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else merged.push({ row, rows });
  }
  return merged;
}

// The columns that rules of the whole sheet need are read where the change may touch them; the Errors column with them,
// because such a rule may change the text of any row.
function toWholeColumns({ layout, place }: CheckedTable, { edited, remote }: RowsChange): readonly SheetColumn[] {
  const across = acrossColumns(layout);
  const isTouched = [...edited, ...remote].some((area) =>
    across.some(({ index }) => {
      const column = place.firstColumn + index;
      return area.column <= column && column < area.column + area.columns;
    }),
  );
  const errors = layout.byName.get("Errors");
  return isTouched ? [...across, ...(errors === undefined ? [] : [errors])] : [];
}

/** All rows as they are now; null where what was read does not fit what is remembered: rows or columns have moved. */
function toRows({ place, layout, rows }: CheckedTable, read: RowsRead): readonly Row[] | null {
  if (!isSamePlace(place, read.place) || !hasSameHeaders(layout, read.headers)) return null;
  const now: Row[] = [...rows];
  for (const span of read.spans) {
    span.rows.slice(0, Math.max(0, read.place.rows - span.row)).forEach((row, offset) => {
      now[span.row + offset] = row;
    });
  }
  if (now.length !== read.place.rows) return null;
  for (let at = rows.length; at < now.length; at += 1) if (now[at] === undefined) return null;
  if (read.wholeColumns.size === 0) return hasNewAcross(rows, now, layout) ? null : now;
  return withColumns(now, { rows, layout, read });
}

function hasNewAcross(before: readonly Row[], now: readonly Row[], layout: Layout): boolean {
  const across = acrossColumns(layout);
  return now.some(
    (row, at) => row !== before[at] && across.some(({ index }) => row[index] !== (before[at]?.[index] ?? "")),
  );
}

// Rows that were not read whole must still hold what is remembered in the columns that were read for all rows.
function withColumns(
  now: Row[],
  { rows, layout, read }: { rows: readonly Row[]; layout: Layout; read: RowsRead },
): readonly Row[] | null {
  const errors = toErrorsIndex(layout);
  for (const [index, values] of read.wholeColumns) {
    for (const [at, value] of values.entries()) {
      const row = now[at];
      if (row === undefined || row !== rows[at] || row[index] === value) continue;
      if (index !== errors) return null;
      now[at] = replaceCell(row, index, value);
    }
  }
  return now;
}

function replaceCell(row: Row, index: number, value: CellValue): Row {
  return row.map((kept, at) => (at === index ? value : kept));
}

async function judgeRows(
  core: Core,
  before: CheckedTable,
  { place, rows, formulas }: RowsRead & { readonly rows: readonly Row[] },
): Promise<CheckedTable> {
  const { layout } = before;
  const context = { nowMs: core.deps.now() };
  const checked = await checkInSlices({
    rows,
    layout,
    context,
    known: (index) => (rows[index] === before.rows[index] ? (before.own[index] ?? null) : null),
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

// Rows that were edited; rows that were only left, where they hold something new; rows on which the edit of another told.
function toWritableRows(before: CheckedTable, table: CheckedTable, { edited, left }: RowsChange): Iterable<number> {
  if (before.owesErrors) return table.rows.keys();
  const first = toBodyArea(table.place).row;
  const rows = new Set(changedAcross(before.across, table.across));
  for (const { row, rows: count } of edited) for (let at = 0; at < count; at += 1) rows.add(row - first + at);
  for (const { row, rows: count } of left) {
    for (let at = row; at < row + count; at += 1) {
      const [old, now] = [before.rows[at], table.rows[at]];
      if (now !== undefined && (old === undefined || !isSameRow(old, now, table.layout))) rows.add(at);
    }
  }
  return rows;
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
