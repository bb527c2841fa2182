// Reads by what the rows of deal tables are known, of all tables in one sync: where each deal stands now.
import type { CellValue, Row } from "../deals/cell";
import type { Layout, SheetColumn } from "../deals/layout";
import { keyColumn } from "./guarded";
import { readPlace } from "./readPlace";
import { toCellRows } from "./toCellRows";
import type { TablePlace } from "./TablePlace";

/** Of which table to read, and what beside the keys. */
export interface KeysQuestion {
  readonly tableId: string;
  readonly layout: Layout;
  /** Further columns to read whole. */
  readonly columns?: readonly SheetColumn[];
}

/** The keys of a table. */
export interface KeysRead {
  readonly place: TablePlace;
  readonly filtered: boolean;
  /** Whether it has a row of totals. */
  readonly totals: boolean;
  readonly headers: Row;
  /** Whether the headers are still those of the layout. */
  readonly sameColumns: boolean;
  /** The Referral ID cells of its body; none where it has no such column. */
  readonly keys: readonly CellValue[];
  /** The further columns, by their index in the layout; those that are gone are left out. */
  readonly columns: ReadonlyMap<number, readonly CellValue[]>;
  /** How many rows of its body there are up to the last that holds anything: new ones go below them. */
  readonly filledRows: number;
  /** Whether anything stands below the table in its columns. */
  readonly filledBelow: boolean;
}

/** Queues reading the keys of tables; a table that is gone gives null. */
export function readKeys(
  context: Excel.RequestContext,
  questions: readonly KeysQuestion[],
): () => readonly (KeysRead | null)[] {
  const reads = questions.map((question) => readTableKeys(context, question));
  return () => reads.map((read) => read());
}

function readTableKeys(
  context: Excel.RequestContext,
  { tableId, layout, columns = [] }: KeysQuestion,
): () => KeysRead | null {
  const table = context.workbook.tables.getItemOrNullObject(tableId).load({ id: true });
  const placeRead = readPlace(table);
  const header = table.getHeaderRowRange().load({ values: true });
  const key = layout.byName.get(keyColumn);
  const keys = key === undefined ? null : readColumn(table, key);
  const further = columns.map((column) => ({ column, read: readColumn(table, column) }));
  const extent = readExtent(table);
  return () => {
    if (table.isNullObject) return null;
    const headers = toCellRows(header.values)[0] ?? [];
    const found = placeRead();
    return {
      ...found,
      headers,
      sameColumns: hasHeaders(layout, headers),
      keys: keys?.() ?? [],
      columns: new Map(further.flatMap(({ column, read }) => toEntry(column, read()) ?? [])),
      ...extent(found.place, found.totals),
    };
  };
}

/** Whether the headers of a sheet are those of a layout, in the same order. */
export function hasHeaders({ columns }: Layout, headers: Row): boolean {
  return columns.length === headers.length && columns.every(({ header }, index) => header === headers[index]);
}

function toEntry({ index }: SheetColumn, values: readonly CellValue[] | null): [[number, readonly CellValue[]]] | null {
  return values === null ? null : [[index, values]];
}

// By its header: the column may have moved.
function readColumn(table: Excel.Table, { header }: SheetColumn): () => readonly CellValue[] | null {
  const column = table.columns.getItemOrNullObject(header).load({ id: true });
  const body = column.getDataBodyRange().load({ values: true });
  return () => (column.isNullObject ? null : toCellRows(body.values).map(([value = ""]) => value));
}

function readExtent(
  table: Excel.Table,
): (place: TablePlace, totals: boolean) => Pick<KeysRead, "filledRows" | "filledBelow"> {
  const body = table.getDataBodyRange().getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true });
  const columns = table.getRange().getEntireColumn();
  const whole = columns.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true });
  return ({ headerRow, rows }, totals) => {
    const firstRow = headerRow + 1;
    const end = firstRow + rows + (totals ? 1 : 0);
    return {
      filledRows: body.isNullObject ? 0 : body.rowIndex + body.rowCount - firstRow,
      filledBelow: !whole.isNullObject && whole.rowIndex + whole.rowCount > end,
    };
  };
}
