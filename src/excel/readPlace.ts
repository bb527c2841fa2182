// What every read of a deal table needs: where it stands now and whether a filter hides rows.
import type { Area } from "./area";
import type { TablePlace } from "./TablePlace";

/** Where a table stands, read with its rows. */
export interface PlaceRead {
  readonly place: TablePlace;
  /** Whether a filter hides rows of it. */
  readonly filtered: boolean;
  /** Whether it has a row of totals. */
  readonly totals: boolean;
}

/** Queues reading where a table stands. */
export function readPlace(table: Excel.Table): () => PlaceRead {
  table.load({
    id: true,
    name: true,
    showTotals: true,
    worksheet: { id: true, name: true },
    autoFilter: { isDataFiltered: true },
  });
  const whole = table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => ({
    place: {
      tableId: table.id,
      tableName: table.name,
      sheetId: table.worksheet.id,
      sheetName: table.worksheet.name,
      headerRow: whole.rowIndex,
      firstColumn: whole.columnIndex,
      columns: whole.columnCount,
      rows: whole.rowCount - (table.showTotals ? 2 : 1),
    },
    filtered: table.autoFilter.isDataFiltered,
    totals: table.showTotals,
  });
}

/** The range of some cells of a sheet. */
export function toRange(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
