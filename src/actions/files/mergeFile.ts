// Brings what a processed file, or an export, says into the deal tables, block by block.
import { toFileMerge } from "../../deals/csv/toFileMerge";
import type { FileMerge } from "../../deals/csv/toFileMerge";
import type { DealFile } from "../../deals/csv/readDealFile";
import { withAnswer } from "../../deals/errorsCell";
import { toStandingErrors } from "../CheckedTable";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import { insertDeals } from "../insertTemplate";
import { toActiveTable } from "../Memory";
import { ArrivalsWriter } from "../pull/ArrivalsWriter";
import type { WholePlan } from "../pull/ArrivalsWriter";
import { hasBlock, takeBlock, toWaitingDeal } from "../pull/dealBlocks";
import { countVerdicts, planArrivals } from "../pull/planArrivals";
import type { ArrivalCounts, Origin } from "../pull/planArrivals";
import { toRowName } from "../pull/toRowName";
import type { FileSummary } from "../work";

/** What became of a file. */
export interface MergedFile {
  /** As its records stood to the rows before anything was written. */
  readonly merge: FileMerge;
  readonly arrivals: ArrivalCounts;
  /** Where they stood when their answers were written. */
  readonly failed: FileSummary["failed"];
}

/**
 * Merges; to be called in a turn of the session, with the tables read anew. A sync to see how they stand and one for each
 * block of deals; where there is no table, the template of the file's edition is inserted.
 */
export async function mergeFile(core: Core, file: DealFile): Promise<MergedFile> {
  let now = look(core, file);
  const first = now.merge;
  const writer = new ArrivalsWriter(core, {
    plan: (deals, isLast) => {
      now = look(core, file);
      const arrivals = { deals, onlyChanged: false, origins: toOrigins(now), tellMicrosoftSide: true };
      const plan: WholePlan = planArrivals(arrivals, core.memory);
      return isLast ? { ...plan, answers: toAnswers(now) } : plan;
    },
    makeRoom: async () => {
      if (toActiveTable(core.memory) === null) await insertDeals(core, file.edition);
    },
  });
  const waiting = first.held.map((deal) => toWaitingDeal(core, deal));
  for (let blocks = 0; hasBlock(waiting, blocks); blocks += 1) await writer.write(takeBlock(waiting, blocks), null);
  await writer.write(
    waiting.map(({ deal }) => deal),
    {},
  );
  return { merge: first, arrivals: countVerdicts(writer.verdicts), failed: toFailed(now) };
}

/** What a file means for the tables as they are remembered. */
interface Look {
  readonly merge: FileMerge;
  readonly tables: readonly CheckedTable[];
}

function look({ memory }: Core, file: DealFile): Look {
  const tables = [...memory.tables.values()];
  return { tables, merge: toFileMerge({ ...file, tables, pulled: memory.pulled }) };
}

function toOrigins({ merge, tables }: Look): ReadonlyMap<string, Origin> {
  return new Map(
    merge.created.flatMap(({ table: at, row, deal, sent }) => {
      const table = tables[at];
      return table === undefined ? [] : [[deal.referralId.toLowerCase(), { table, row, sent }] as const];
    }),
  );
}

/** Answers that differ from what stands in Errors: of rows that failed, and the end of those that went through. */
function toAnswers({ merge, tables }: Look): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const answers = new Map<string, Map<number, string>>();
  const ended = [...merge.cleared, ...merge.created].map(({ table, row }) => ({ table, row, error: "" }));
  for (const { table: at, row, error } of [...ended, ...merge.failed]) {
    const table = tables[at];
    if (table === undefined || !isOther(table, row, error)) continue;
    const { tableId } = table.place;
    answers.set(tableId, (answers.get(tableId) ?? new Map<number, string>()).set(row, error));
  }
  return answers;
}

function isOther({ rows, layout }: CheckedTable, row: number, answer: string): boolean {
  const standing = toStandingErrors(rows[row] ?? [], layout);
  return layout.byName.has("Errors") && withAnswer(standing, answer) !== standing;
}

function toFailed({ merge, tables }: Look): FileSummary["failed"] {
  return merge.failed.flatMap(({ table: at, row, error }) => {
    const table = tables[at];
    return table === undefined ? [] : [{ ...toRowName(table, row), error }];
  });
}
