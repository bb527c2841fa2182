// Writes what a check came to: the Errors cells that differ, and the rules and formats that a paste took away.
import { PayloadTooLarge } from "../excel/ExcelFailure";
import type { Patience } from "../excel/inWorkbook";
import { toErrorBatches, toErrorRuns } from "../excel/toErrorRuns";
import type { ErrorRun } from "../excel/toErrorRuns";
import type { Repair } from "../excel/toRepairs";
import { writeErrors } from "../excel/writeErrors";
import { writeListsSheet } from "../excel/writeListsSheet";
import { toErrorsIndex, toStandingErrors } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";
import type { Core } from "./Core";
import { blockBytes } from "./readTables";

/** What to write into a table. */
export interface TableWrite {
  readonly table: CheckedTable;
  /** Row index -> wanted text of its Errors cell, for the rows that may be written. */
  readonly wanted: ReadonlyMap<number, string>;
  readonly repairs: readonly Repair[];
  readonly filtered: boolean;
  readonly patience: Patience;
}

/** Writes, in one sync where it is not very much; returns the table with what stands in its Errors cells now. */
export async function writeTable(core: Core, write: TableWrite): Promise<CheckedTable> {
  const { table, wanted, filtered, patience } = write;
  const errorsColumn = toErrorsIndex(table.layout);
  const standing = (row: number): string => toStandingErrors(table.rows[row] ?? [], table.layout);
  const runs = errorsColumn === null ? [] : toErrorRuns({ standing, wanted, filtered });
  if (runs.length === 0 && write.repairs.length === 0) return { ...table, owesErrors: false };
  let repairs = write.repairs;
  let limitBytes = blockBytes;
  let left: readonly ErrorRun[] = runs;
  do {
    const [batch = [], ...others] = toErrorBatches(left, limitBytes);
    try {
      await writeOnce(core, { place: table.place, errorsColumn: errorsColumn ?? 0, runs: batch, repairs }, patience);
      repairs = [];
      left = others.flat();
    } catch (failure) {
      if (!(failure instanceof PayloadTooLarge) || countCells(batch) <= 1) throw failure;
      limitBytes = Math.ceil(limitBytes / 2);
    }
  } while (left.length > 0);
  return { ...table, rows: withErrors(table, runs), owesErrors: false };
}

function countCells(batch: readonly ErrorRun[]): number {
  return batch.reduce((cells, { texts }) => cells + texts.length, 0);
}

async function writeOnce(core: Core, write: Parameters<typeof writeErrors>[1], patience: Patience): Promise<void> {
  const needsLists = write.repairs.some(({ kind }) => kind === "dropdown") && !core.memory.hasListsSheet;
  const listsSheetId = await core.run((context) => {
    const lists = needsLists ? writeListsSheet(context, { exists: false }) : null;
    writeErrors(context, write);
    return () => lists?.() ?? null;
  }, patience);
  if (listsSheetId !== null) {
    core.remember({ hasListsSheet: true, knownSheetIds: new Set([...core.memory.knownSheetIds, listsSheetId]) });
  }
}

function withErrors({ rows, layout }: CheckedTable, runs: readonly ErrorRun[]): CheckedTable["rows"] {
  const index = toErrorsIndex(layout);
  if (runs.length === 0 || index === null) return rows;
  const written = [...rows];
  for (const { row, texts } of runs) {
    texts.forEach((text, offset) => {
      written[row + offset] = (written[row + offset] ?? []).map((value, at) => (at === index ? text : value));
    });
  }
  return written;
}
