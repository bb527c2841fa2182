// Writes Errors cells, and with them what a paste has taken away, in one sync.
import type { ErrorRun } from "./toErrorRuns";
import type { Repair } from "./toRepairs";
import type { TablePlace } from "./TablePlace";
import { writeRepairs } from "./writeRules";

/** What to write into a deal table. */
export interface ErrorsWrite {
  readonly place: TablePlace;
  /** The index of the Errors column in the table. */
  readonly errorsColumn: number;
  readonly runs: readonly ErrorRun[];
  readonly repairs: readonly Repair[];
}

/** Queues the writes. */
export function writeErrors(context: Excel.RequestContext, { place, errorsColumn, runs, repairs }: ErrorsWrite): void {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  writeRepairs(context.workbook.tables.getItem(place.tableId), sheet, repairs);
  const column = place.firstColumn + errorsColumn;
  for (const { row, texts } of runs) {
    const range = sheet.getRangeByIndexes(place.headerRow + 1 + row, column, texts.length, 1);
    range.values = texts.map((text) => [text]);
  }
}
