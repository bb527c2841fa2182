// Adds several columns to a deal table in one sync: for deals with more solutions and team members than it has room for.
import { toHeader } from "../deals/column";
import { toCellFormat } from "../deals/columnCells";
import type { Column } from "../deals/column";
import { columns as allColumns } from "../deals/columns";
import { readLayout } from "../deals/layout";
import type { Layout } from "../deals/layout";
import { toColumnsAddress } from "./area";
import { columnWidths } from "./columnWidths";
import type { HeaderHelp } from "./insertTemplate";
import type { TablePlace } from "./TablePlace";
import { readOnlyFill, writeColumnFormat } from "./writeRules";

/** A column that a table is to have; the number of one that repeats, null of another. */
export interface WantedColumn {
  readonly column: Column;
  readonly ordinal: number | null;
}

/** Which columns come where. */
export interface ColumnsPlan {
  /** In this order; each index counts with those before it in place. */
  readonly added: readonly { readonly index: number; readonly header: string; readonly column: Column }[];
  /** The table afterwards. */
  readonly layout: Layout;
  readonly place: TablePlace;
}

/** Where wanted columns go: behind the last of their kind, or where the template has them; those that are there are left out. */
export function planDealColumns(place: TablePlace, layout: Layout, wanted: readonly WantedColumn[]): ColumnsPlan {
  let now = layout;
  const added: { index: number; header: string; column: Column }[] = [];
  for (const { column, ordinal } of wanted) {
    const header = toHeader(column, ordinal);
    if (now.byName.has(header)) continue;
    const index = toIndex(now, column, ordinal);
    added.push({ index, header, column });
    const headers = now.columns.map((one) => one.header);
    now = readLayout([...headers.slice(0, index), header, ...headers.slice(index)]).layout;
  }
  return { added, layout: now, place: { ...place, columns: place.columns + added.length } };
}

function toIndex(layout: Layout, column: Column, ordinal: number | null): number {
  const ofKind = layout.columns.filter((one) => one.column === column && (one.ordinal ?? 0) <= (ordinal ?? 0));
  const order = allColumns as readonly Column[];
  const rank = order.indexOf(column);
  const before =
    ofKind.length > 0 ? ofKind : layout.columns.filter((one) => one.column && order.indexOf(one.column) < rank);
  return Math.max(-1, ...before.map(({ index }) => index)) + 1;
}

/** Queues adding the columns of a plan. */
export function addDealColumns(
  context: Excel.RequestContext,
  { added, layout, place }: ColumnsPlan,
  helpOf: (column: Column) => HeaderHelp,
): void {
  const [first] = [...added].sort((one, other) => one.index - other.index);
  if (first === undefined) return;
  const table = context.workbook.tables.getItem(place.tableId);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  for (const { index, header, column } of added) {
    const one = table.columns.add(index, undefined, header);
    const headerCell = one.getHeaderRowRange();
    headerCell.format.columnWidth = columnWidths[column.kind];
    const { title, text } = helpOf(column);
    headerCell.dataValidation.prompt = { showPrompt: true, title, message: text };
    if (column.editable === "readOnly") one.getDataBodyRange().format.fill.color = readOnlyFill;
  }
  // Columns behind a new one have moved: they take their formats along for the rows to come.
  for (const column of layout.columns.slice(first.index)) {
    if (column.column === null) continue;
    writeColumnFormat(
      sheet.getRange(toColumnsAddress(place.firstColumn + column.index, 1)),
      toCellFormat(column.column),
    );
  }
}
