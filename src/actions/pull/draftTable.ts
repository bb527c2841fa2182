// A deal table as it is to be after deals were brought in, before anything of it is written.
import type { CellValue, Row } from "../../deals/cell";
import { withAnswer } from "../../deals/errorsCell";
import { toMissingColumns } from "../../deals/missingColumns";
import type { Layout } from "../../deals/layout";
import { toPulledRow } from "../../deals/pulled";
import type { Cells, PulledDeal } from "../../deals/pulled";
import { planDealColumns } from "../../excel/addDealColumns";
import type { ColumnsPlan } from "../../excel/addDealColumns";
import type { GuardedCell, GuardedRow, RowIdentity } from "../../excel/guarded";
import { isJudgedAlike, toCheckContext, toReferralKey } from "../basis";
import type { Basis } from "../basis";
import { toErrorsIndex, toStandingErrors } from "../CheckedTable";
import type { CheckedTable } from "../CheckedTable";
import { checkAcross, checkInSlices } from "../checkInSlices";
import type { Core } from "../Core";
import { toWantedErrors } from "../toWantedErrors";
import type { RowEdits } from "./planArrivals";

/** What is to become of a table. */
export interface TableOrder {
  readonly table: CheckedTable;
  readonly edits: RowEdits;
  /** What Partner Center answered, by row: it takes the place of the answer that stands in Errors. */
  readonly answers: ReadonlyMap<number, string>;
  /** Deals that get a new row each, from `appendAt` on. */
  readonly fresh: readonly PulledDeal[];
  readonly appendAt: number;
  /** What findings are to rest on. */
  readonly basis: Basis;
}

/** A table as it is to be. */
export interface TableDraft {
  /** As it stands now, with the columns that are added first. */
  readonly before: CheckedTable;
  readonly after: CheckedTable;
  /** The columns to add; null where none is missing. */
  readonly columns: ColumnsPlan | null;
  readonly edits: readonly GuardedRow[];
  readonly newRows: readonly Row[];
}

/** Drafts a table: cells merged, new rows in place, everything judged, the Errors cells filled. */
export async function draftTable(core: Core, order: TableOrder): Promise<TableDraft> {
  const { columns, before } = addColumns(order);
  const { layout } = before;
  const rows = [...before.rows];
  for (const [at, cells] of order.edits) rows[at] = toChangedRow(rows[at] ?? [], cells, layout);
  for (const [at, answer] of order.answers) rows[at] = toAnsweredRow(rows[at] ?? [], answer, layout);
  order.fresh.forEach((deal, offset) => {
    rows[order.appendAt + offset] = toPulledRow(deal, layout);
  });
  const judged = await judge(core, { ...before, rows, basis: order.basis }, before);
  const touched = new Set([
    ...order.edits.keys(),
    ...order.answers.keys(),
    ...toRejudged(before, order.basis),
    ...toNewIndexes(order),
  ]);
  const after = withErrors(judged, { before, touched, core });
  const last = order.appendAt + order.fresh.length;
  const isNew = (at: number): boolean => at >= order.appendAt && at < last;
  return {
    before,
    after,
    columns,
    edits: [...touched].filter((at) => !isNew(at)).flatMap((at) => toGuardedRow(before, after, at) ?? []),
    newRows: after.rows.slice(order.appendAt, last),
  };
}

function toNewIndexes({ fresh, appendAt }: TableOrder): readonly number[] {
  return fresh.map((_deal, offset) => appendAt + offset);
}

/** The row with other cells in its known columns; Errors and cells that say the same are left as they are. */
function toChangedRow(row: Row, cells: Cells, layout: Layout): Row {
  const now = [...row];
  for (const { name, index, column } of layout.byName.values()) {
    if (column?.kind !== "errors") now[index] = cells[name] ?? "";
  }
  return now;
}

/** The row with another answer in Errors; the check's own part is written when all is judged. */
function toAnsweredRow(row: Row, answer: string, layout: Layout): Row {
  const index = toErrorsIndex(layout);
  if (index === null) return row;
  const text = withAnswer(toStandingErrors(row, layout), answer);
  return row.map((value, at) => (at === index ? text : value));
}

function addColumns({ table, edits, fresh }: TableOrder): Pick<TableDraft, "columns" | "before"> {
  const cells = [...[...edits.values()], ...fresh.map((deal) => deal.cells)];
  const wanted = toMissingColumns(
    table.layout,
    cells.map((some) => ({ cells: some })),
  );
  if (wanted.length === 0) return { columns: null, before: table };
  const columns = planDealColumns(table.place, table.layout, wanted);
  const rows = table.rows.map((row) => {
    const wider: CellValue[] = [...row];
    for (const { index } of columns.added) wider.splice(index, 0, "");
    return wider;
  });
  return { columns, before: { ...table, layout: columns.layout, place: columns.place, rows, own: [] } };
}

/** Rows that hold what they held, and are judged by another state of what was pulled. */
function toRejudged({ rows, layout, basis }: CheckedTable, now: Basis): readonly number[] {
  return rows.flatMap((row, at) => (isJudgedAlike(row, layout, { before: basis, now }) ? [] : [at]));
}

async function judge(core: Core, table: CheckedTable, before: CheckedTable): Promise<CheckedTable> {
  const { rows, layout, basis } = table;
  const own = await checkInSlices({
    rows,
    layout,
    context: toCheckContext(basis, layout, core.deps.now()),
    known: (at) => {
      const row = before.rows[at];
      if (row === undefined || row !== rows[at]) return null;
      return isJudgedAlike(row, layout, { before: before.basis, now: basis }) ? (before.own[at] ?? null) : null;
    },
    breathe: () => core.deps.sleep(0),
  });
  return { ...table, own, across: checkAcross(rows, layout) };
}

function withErrors(
  table: CheckedTable,
  { before, touched, core }: { readonly before: CheckedTable; readonly touched: Iterable<number>; readonly core: Core },
): CheckedTable {
  const index = toErrorsIndex(table.layout);
  if (index === null) return table;
  const wanted = toWantedErrors({ table, rows: touched, before: before.rows, language: core.memory.errorsLanguage });
  const rows = [...table.rows];
  for (const [at, text] of wanted) {
    const row = rows[at];
    if (row === undefined || toStandingErrors(row, table.layout) === text) continue;
    rows[at] = row.map((value, column) => (column === index ? text : value));
  }
  return { ...table, rows };
}

function toGuardedRow(before: CheckedTable, { rows }: CheckedTable, at: number): GuardedRow | null {
  const old = before.rows[at] ?? [];
  const cells: GuardedCell[] = [];
  rows[at]?.forEach((value, column) => {
    const expected = old[column] ?? "";
    if (value !== expected) cells.push({ column, value, expected });
  });
  const key = toReferralKey(old, before.layout);
  // A row without a key is known by what it holds: any other new row has none either.
  const is: RowIdentity = key === "" ? { kind: "content", cells: old } : { kind: "key", key };
  return cells.length === 0 ? null : { row: at, is, cells };
}
