// Writes what became of rows into every row that bears their key, in two syncs: one to find and read them, one to write.
import type { CellValue } from "../../deals/cell";
import type { Layout, SheetColumn } from "../../deals/layout";
import type { PulledDeal } from "../../deals/pulled";
import { findRows, toKey } from "../../excel/guarded";
import type { GuardedRow, GuardedTable } from "../../excel/guarded";
import { readKeys } from "../../excel/readKeys";
import type { KeysRead } from "../../excel/readKeys";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { DealConflict } from "../work";
import type { Answered } from "./PushRun";
import { toAnswerText } from "./toAnswerText";
import { toConflict } from "./toConflict";
import { toDealNow, toRowWrite, toTouchedColumns } from "./toRowWrite";
import { writeRows } from "./writeRows";
import type { RowsToWrite } from "./writeRows";

/** What could not be written. */
export interface Unwritten {
  /** Rows that have moved between reading and writing: to be written again. */
  readonly again: readonly Answered[];
  /** Keys that no row bears any more. */
  readonly gone: readonly string[];
}

const mostLooks = 3;

/**
 * Writes answers; to be called in a turn of the session. Cells that the user has changed since they were sent are kept.
 * What was pulled is remembered, in the workbook too; `also` queues what else is to be written in the same sync. Throws an
 * ExcelFailure where the sheet takes no writes.
 */
export async function writeAnswers(
  core: Core,
  answers: readonly Answered[],
  also?: RowsToWrite["also"],
): Promise<Unwritten> {
  const found = await findTables(core, answers);
  const plans = found.map((table) => planTable(core, table, answers));
  const conflicts = new Map(plans.flatMap((plan) => plan.conflicts.map((one) => [toKey(one.theirs.referralId), one])));
  const deals = answers.flatMap((answered) => toNews(answered, conflicts) ?? []);
  const tables = plans.map(({ guarded }) => guarded);
  const astray = await writeRows(core, { tables, deals, ...(also === undefined ? {} : { also }) });
  if (conflicts.size > 0) core.remember({ conflicts: new Map([...core.memory.conflicts, ...conflicts]) });
  const written = new Set(plans.flatMap(({ keys }) => [...keys]));
  return {
    again: answers.filter(({ key }) => astray.has(toKey(key))),
    gone: answers.filter(({ key }) => !written.has(key)).map(({ key }) => key),
  };
}

// A deal whose fields are in conflict stays as it was pulled until the conflict is settled.
function toNews(answered: Answered, conflicts: ReadonlyMap<string, DealConflict>): PulledDeal | null {
  const deal = toDealNow(answered);
  return deal === null || conflicts.has(toKey(deal.referralId)) ? null : deal;
}

interface FoundTable {
  readonly tableId: string;
  readonly layout: Layout;
  readonly read: KeysRead;
}

/** Reads the keys, and the columns that answers touch, of all deal tables as they stand now. */
async function findTables(core: Core, answers: readonly Answered[]): Promise<readonly FoundTable[]> {
  for (let look = 1; ; look += 1) {
    const questions = [...core.memory.tables.values()].map(({ place, layout }) => ({
      tableId: place.tableId,
      layout,
      columns: toColumns(answers, layout),
    }));
    if (questions.length === 0) return [];
    const reads = await core.run((context) => readKeys(context, questions), "a-few-seconds");
    const found = questions.flatMap(({ tableId, layout }, at) => {
      const read = reads[at];
      return read?.sameColumns === true ? [{ tableId, layout, read }] : [];
    });
    if (found.length === questions.length || look === mostLooks) return found;
    await checkTables(core, "all", "quiet");
  }
}

function toColumns(answers: readonly Answered[], layout: Layout): readonly SheetColumn[] {
  const columns = new Map<number, SheetColumn>();
  for (const answered of answers) {
    for (const column of toTouchedColumns(answered, layout)) columns.set(column.index, column);
  }
  return [...columns.values()];
}

interface TablePlan {
  readonly guarded: GuardedTable;
  /** The keys of answers that have a row here. */
  readonly keys: ReadonlySet<string>;
  readonly conflicts: readonly DealConflict[];
}

function planTable(core: Core, { tableId, layout, read }: FoundTable, answers: readonly Answered[]): TablePlan {
  const rowsOf = findRows(read.keys);
  const rows: GuardedRow[] = [];
  const keys = new Set<string>();
  const conflicts: DealConflict[] = [];
  for (const answered of answers) {
    const answer = toAnswerText(core, answered.outcome, layout);
    for (const row of findRowsOf(answered, rowsOf)) {
      keys.add(answered.key);
      const now = ({ index }: SheetColumn): CellValue => read.columns.get(index)?.[row] ?? "";
      const write = toRowWrite(answered, { layout, now, answer });
      const conflict = toConflict(answered, write, { row, place: read.place });
      if (conflict !== null) conflicts.push(conflict);
      if (write.cells.length > 0) rows.push({ row, is: toIdentity(read, row), cells: write.cells });
    }
  }
  return { guarded: { tableId, layout, filtered: read.filtered, rows }, keys, conflicts };
}

function toIdentity({ keys }: KeysRead, row: number): GuardedRow["is"] {
  return { kind: "key", key: toKey(keys[row]) };
}

// Where somebody else has put the id in place of the mark already, the row bears the id.
function findRowsOf(answered: Answered, rowsOf: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const marked = rowsOf.get(toKey(answered.key));
  const deal = toDealNow(answered);
  return marked ?? (deal === null ? [] : (rowsOf.get(toKey(deal.referralId)) ?? []));
}
