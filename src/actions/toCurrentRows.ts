// All rows of a deal table after some were read: what is remembered, with what was read in its place.
import { acrossColumns } from "../deals/checkDeals";
import type { CellValue, Row } from "../deals/cell";
import type { Layout } from "../deals/layout";
import type { RowsRead } from "../excel/readDealRows";
import { isSamePlace } from "../excel/TablePlace";
import { hasSameHeaders, toErrorsIndex } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";

/** All rows as they are now; null where what was read does not fit what is remembered: rows or columns have moved. */
export function toCurrentRows({ place, layout, rows }: CheckedTable, read: RowsRead): readonly Row[] | null {
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

/** Whether a row holds something new in a column that rules of the whole sheet read. */
export function hasNewAcross(before: readonly Row[], now: readonly Row[], layout: Layout): boolean {
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
