// Writes cells of rows, and what is to be remembered as pulled, in one sync; what went to a wrong row is put right at once.
import type { CellValue } from "../../deals/cell";
import type { PulledDeal } from "../../deals/pulled";
import { toKey } from "../../excel/guarded";
import type { GuardedResult, GuardedRow, GuardedTable } from "../../excel/guarded";
import { planPulled } from "../../excel/pulledSheet";
import { writeGuarded } from "../../excel/writeGuarded";
import { writeRecords } from "../../excel/writeRecords";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import { keepRecords } from "../keepRecords";

/** What to write. */
export interface RowsToWrite {
  readonly tables: readonly GuardedTable[];
  /** What Partner Center holds now of the deals. */
  readonly deals: readonly PulledDeal[];
  /** Queues what else is to be written in the same sync. */
  readonly also?: (context: Excel.RequestContext) => void;
}

/**
 * Writes; returns the keys, in lower case, of rows that stand elsewhere by now and were not written. Cells that were edited
 * in between keep the edit.
 */
export async function writeRows(core: Core, { tables, deals, also }: RowsToWrite): Promise<ReadonlySet<string>> {
  const wanted = tables.filter(({ rows }) => rows.length > 0);
  const records = deals.length === 0 ? null : planPulled(core.memory.pulledPlaces, { written: deals });
  if (wanted.length === 0 && records === null && also === undefined) return new Set();
  const done = await core.run((context) => {
    const results = wanted.map((table) => writeGuarded(context, table));
    also?.(context);
    const written = records === null ? null : writeRecords(context, records.edit);
    return () => ({ results: results.map((result) => result()), records: written?.() ?? null });
  }, "a-few-seconds");
  await putBack(core, wanted, done.results);
  remember(core, deals, done.results);
  if (records !== null) await keepRecords(core, records.places, done.records);
  return new Set(done.results.flatMap(({ astray }) => astray.flatMap(toMissedKey)));
}

function toMissedKey({ wanted, why }: GuardedResult["astray"][number]): readonly string[] {
  return why === "edited" || wanted.is.kind !== "key" ? [] : [toKey(wanted.is.key)];
}

/** Puts back what was overwritten and should not have been: one sync where there is anything. */
export async function putBack(
  core: Core,
  tables: readonly GuardedTable[],
  results: readonly GuardedResult[],
): Promise<void> {
  const back = results.flatMap(({ tableId, filtered, astray }): readonly GuardedTable[] => {
    const layout = tables.find((table) => table.tableId === tableId)?.layout;
    const rows = astray.map((one) => one.putBack);
    return layout === undefined || rows.length === 0 ? [] : [{ tableId, layout, filtered, rows }];
  });
  if (back.length === 0) return;
  await core.run((context) => {
    for (const table of back) writeGuarded(context, table);
    return () => undefined;
  }, "a-few-seconds");
}

function remember(core: Core, deals: readonly PulledDeal[], results: readonly GuardedResult[]): void {
  const { memory } = core;
  const tables = new Map(memory.tables);
  for (const result of results) {
    const table = tables.get(result.tableId);
    if (table !== undefined && result.sameColumns) tables.set(result.tableId, withLanded(table, result.landed));
  }
  const news = deals.map((deal): [string, PulledDeal] => [toKey(deal.referralId), deal]);
  core.remember({ tables, pulled: news.length === 0 ? memory.pulled : new Map([...memory.pulled, ...news]) });
}

/** The table as remembered, with what was written where the rows still stand in it as they did. */
function withLanded(table: CheckedTable, landed: readonly GuardedRow[]): CheckedTable {
  const rows = [...table.rows];
  for (const { row, is, cells } of landed) {
    const before = rows[row];
    if (before === undefined || (is.kind === "key" && toReferralKey(before, table.layout) !== toKey(is.key))) continue;
    const after: CellValue[] = [...before];
    for (const { column, value } of cells) after[column] = value;
    rows[row] = after;
  }
  return { ...table, rows };
}
