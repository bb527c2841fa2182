// Reads where the user is, and takes the user to a cell.
import type { TablePlace } from "./TablePlace";

/** A cell; row and column of the sheet, from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Queues reading which cell is active. */
export function readActiveCell(context: Excel.RequestContext): () => CellPlace {
  const cell = context.workbook.getActiveCell().load({ rowIndex: true, columnIndex: true, worksheet: { id: true } });
  return () => ({ sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex });
}

/** Queues selecting a cell of a table's sheet; tells whether its row is hidden. */
export function selectCell(
  context: Excel.RequestContext,
  { place, row, column }: { readonly place: TablePlace; readonly row: number; readonly column: number },
): () => { readonly isHidden: boolean } {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  sheet.activate();
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).load({ rowHidden: true });
  cell.select();
  return () => ({ isHidden: cell.rowHidden });
}
