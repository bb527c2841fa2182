// Reads a sheet of records, block by block.
import type { RecordBlock, RecordSheet } from "./recordSheet";
import { toCellRows } from "./toCellRows";

/** Queues reading so many rows of a sheet of records, from a row on. Throws GoneFromWorkbook where the sheet is not there. */
export function readRecords(
  context: Excel.RequestContext,
  sheet: RecordSheet,
  { row, rows }: { readonly row: number; readonly rows: number },
): () => RecordBlock {
  const stored = context.workbook.worksheets.getItem(sheet.name);
  const used = stored.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true, columnCount: true });
  const block = used
    .getRow(0)
    .getEntireColumn()
    .getRow(row)
    .getResizedRange(rows - 1, 0)
    .load({ values: true });
  return () => {
    if (used.isNullObject) return { row, records: [], nextRow: 1, width: 0 };
    const nextRow = used.rowIndex + used.rowCount;
    const records = toCellRows(block.values).slice(0, Math.max(0, nextRow - row));
    return { row, records, nextRow, width: used.columnCount };
  };
}
