// Reads some rows of a deal table, with the columns that rules of the whole sheet need: one sync whatever the table's size.
import type { CellValue, Row } from "../deals/cell";
import type { Layout, SheetColumn } from "../deals/layout";
import { toAreas } from "./area";
import type { Area } from "./area";
import { readPlace, toRange } from "./readPlace";
import { readRules } from "./readRules";
import type { FoundRules } from "./readRules";
import { toCellRows } from "./toCellRows";
import { toBodyArea } from "./TablePlace";
import type { TablePlace } from "./TablePlace";
import { hasDropdown } from "./toRepairs";

/** Some rows of a table's body, from an index on. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

/** What to read. */
export interface RowsQuestion {
  /** Where the table was last known to stand; what is read says whether that still holds. */
  readonly place: TablePlace;
  readonly layout: Layout;
  /** The rows to read; they may lie below the last known row, where a table has grown. */
  readonly spans: readonly RowSpan[];
  /** Columns to read for all rows that the table was last known to have. */
  readonly wholeColumns: readonly SheetColumn[];
  /** Cells whose rules and formats are looked at: those that were changed. */
  readonly changed: readonly Area[];
}

/** Some rows as read. */
export interface RowsRead {
  readonly place: TablePlace;
  readonly headers: readonly CellValue[];
  readonly filtered: boolean;
  readonly spans: readonly { readonly row: number; readonly rows: readonly Row[] }[];
  /** By the index of the column. */
  readonly wholeColumns: ReadonlyMap<number, readonly CellValue[]>;
  readonly changed: readonly { readonly cells: Area; readonly rules: FoundRules }[];
  readonly formulas: readonly Area[];
}

/** Queues reading rows. */
export function readDealRows(context: Excel.RequestContext, question: RowsQuestion): () => RowsRead {
  const { place, layout, spans, wholeColumns, changed } = question;
  const table = context.workbook.tables.getItem(place.tableId);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const placeRead = readPlace(table);
  const header = table.getHeaderRowRange().load({ values: true });
  const body = toBodyArea(place);
  const spanRanges = spans.map(({ row, rows }) => ({
    row,
    range: toRange(sheet, { ...body, row: body.row + row, rows }).load({ values: true }),
  }));
  const columnRanges = wholeColumns.map(({ index }) => ({
    index,
    range: toRange(sheet, { ...body, column: body.column + index, columns: 1 }).load({ values: true }),
  }));
  const rules = changed.map((cells) => ({ cells, read: readChangedRules(table, { cells, place, layout, sheet }) }));
  const formulas = table.getRange().getSpecialCellsOrNullObject("Formulas").load({ address: true });
  return () => ({
    ...placeRead(),
    headers: toCellRows(header.values)[0] ?? [],
    spans: spanRanges.map(({ row, range }) => ({ row, rows: toCellRows(range.values) })),
    wholeColumns: new Map(
      columnRanges.map(({ index, range }) => [index, toCellRows(range.values).map(([value = ""]) => value)]),
    ),
    changed: rules.map(({ cells, read }) => ({ cells, rules: read() })),
    formulas: formulas.isNullObject ? [] : toAreas(formulas.address),
  });
}

interface ChangedCells {
  readonly cells: Area;
  readonly place: TablePlace;
  readonly layout: Layout;
  readonly sheet: Excel.Worksheet;
}

function readChangedRules(table: Excel.Table, { cells, place, layout, sheet }: ChangedCells): () => FoundRules {
  const first = cells.column - place.firstColumn;
  return readRules({
    cells: toRange(sheet, cells),
    body: table.getDataBodyRange(),
    columns: layout.columns.slice(first, first + cells.columns),
    hasDropdown: (column) => hasDropdown(column, layout),
    withNumberFormats: true,
  });
}
