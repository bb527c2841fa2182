// What happened to some rows of a deal table, what of it has to be read, and which Errors cells may then be written.
import { acrossColumns } from "../deals/checkDeals";
import type { SheetColumn } from "../deals/layout";
import type { Area } from "../excel/area";
import type { RowSpan } from "../excel/readDealRows";
import { toBodyArea } from "../excel/TablePlace";
import { isSameRow } from "./changedColumns";
import type { CheckedTable } from "./CheckedTable";
import { changedAcross } from "./keepIdentity";

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

const manySpans = 50;

/** The rows to read, from top to bottom, each once; all of them where they are many scattered ones. */
export function toSpans(before: CheckedTable, { edited, left, remote }: RowsChange): readonly RowSpan[] {
  const first = toBodyArea(before.place).row;
  const touched = [...edited, ...remote].map(({ row, rows }) => ({ row: row - first, rows }));
  const spans = mergeSpans([...touched, ...left]);
  return spans.length <= manySpans ? spans : [{ row: 0, rows: before.place.rows }];
}

/** Spans from top to bottom, each row in one of them only. */
function mergeSpans(spans: readonly RowSpan[]): readonly RowSpan[] {
  const merged: { row: number; rows: number }[] = [];
  for (const { row, rows } of [...spans].sort((one, other) => one.row - other.row)) {
    const last = merged.at(-1);
    if (last !== undefined && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else merged.push({ row, rows });
  }
  return merged;
}

/**
 * The columns to read for all rows: those that rules of the whole sheet need, where the change may touch them; the Errors
 * column with them, because such a rule may change the text of any row.
 */
export function toWholeColumns(
  { layout, place }: CheckedTable,
  { edited, remote }: RowsChange,
): readonly SheetColumn[] {
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

/**
 * Rows that were edited; rows that were only left, where they hold something new; rows on which the edit of another told;
 * rows that are judged otherwise because something else was pulled.
 */
export function toWritableRows(
  before: CheckedTable,
  table: CheckedTable,
  { edited, left }: RowsChange,
): Iterable<number> {
  if (before.owesErrors) return table.rows.keys();
  const first = toBodyArea(table.place).row;
  const rows = new Set(changedAcross(before.across, table.across));
  for (const [at, row] of table.rows.entries()) {
    if (row === before.rows[at] && table.own[at] !== before.own[at]) rows.add(at);
  }
  for (const { row, rows: count } of edited) for (let at = 0; at < count; at += 1) rows.add(row - first + at);
  for (const { row, rows: count } of left) {
    for (let at = row; at < row + count; at += 1) {
      const [old, now] = [before.rows[at], table.rows[at]];
      if (now !== undefined && (old === undefined || !isSameRow(old, now, table.layout))) rows.add(at);
    }
  }
  return rows;
}
