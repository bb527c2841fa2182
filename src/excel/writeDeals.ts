// Writes a block of a pull in one sync: new rows, cells of rows that are there, and the deals as they were pulled.
import type { Row } from "../deals/cell";
import { appendRows } from "./appendRows";
import type { Append, Displaced } from "./appendRows";
import type { GuardedResult, GuardedRow } from "./guarded";
import { readPlace } from "./readPlace";
import type { RecordEdit } from "./recordSheet";
import type { TablePlace } from "./TablePlace";
import { writeGuarded } from "./writeGuarded";
import { writeRecords } from "./writeRecords";
import type { RecordsWritten } from "./writeRecords";

/** A block of a pull. */
export interface DealsBlock {
  readonly append: Append;
  readonly edits: readonly GuardedRow[];
  /** What is kept of the deals; null where nothing is. */
  readonly pulled: RecordEdit | null;
}

/** What writing a block came to. */
export interface DealsWritten {
  /** The table when it has grown. */
  readonly place: TablePlace;
  readonly guarded: GuardedResult;
  /** What stood where new rows were written after all: undoAppend puts it back. */
  readonly displaced: Displaced | null;
  readonly pulled: RecordsWritten | null;
}

/** Queues the writes: known rows first, while they stand where they were read. */
export function writeDeals(context: Excel.RequestContext, { append, edits, pulled }: DealsBlock): () => DealsWritten {
  const { tableId, layout, filtered } = append;
  const guarded = writeGuarded(context, { tableId, layout, filtered, rows: edits });
  const appended = appendRows(context, append);
  const records = pulled === null ? null : writeRecords(context, pulled);
  const place = readPlace(context.workbook.tables.getItem(tableId));
  return () => ({
    place: place().place,
    guarded: guarded(),
    displaced: appended(),
    pulled: records?.() ?? null,
  });
}

/** About how many bytes it takes to send a row. */
export function countRowBytes(row: Row): number {
  return JSON.stringify(row).length;
}
