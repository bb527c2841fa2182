// Where a deal table stands: what is needed to find its cells in the sheet again.
import type { Area } from "./area";

/** A deal table's place in the workbook; rows and columns of the sheet count from 0. */
export interface TablePlace {
  readonly tableId: string;
  readonly tableName: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Rows of its body: neither the header nor a row of totals. */
  readonly rows: number;
}

/** The cells of a table's body. */
export function toBodyArea({ headerRow, firstColumn, columns, rows }: TablePlace): Area {
  return { row: headerRow + 1, column: firstColumn, rows, columns };
}

/** Whether two places are the same but for names and the number of rows. */
export function isSamePlace(one: TablePlace, other: TablePlace): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.headerRow === other.headerRow &&
    one.firstColumn === other.firstColumn &&
    one.columns === other.columns
  );
}
