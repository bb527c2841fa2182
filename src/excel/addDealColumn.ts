// Adds a column to a deal table, with the format, help and mark that its cells are to have.
import { toCellFormat } from "../deals/columnCells";
import type { Column } from "../deals/column";
import { toColumnsAddress } from "./area";
import { columnWidths } from "./columnWidths";
import type { HeaderHelp } from "./insertTemplate";
import type { TablePlace } from "./TablePlace";
import { readOnlyFill, writeColumnFormat } from "./writeRules";

/** A column to add. */
export interface ColumnOrder {
  readonly place: TablePlace;
  /** Its index in the table. */
  readonly index: number;
  readonly header: string;
  readonly column: Column;
  readonly help: HeaderHelp;
  /** The columns behind it, in order: they move, and take their formats along for the rows to come. */
  readonly behind: readonly Column[];
}

/** Queues adding the column. */
export function addDealColumn(context: Excel.RequestContext, order: ColumnOrder): void {
  const { place, index, header, column, help, behind } = order;
  const added = context.workbook.tables.getItem(place.tableId).columns.add(index, undefined, header);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  [column, ...behind].forEach((one, offset) => {
    const at = place.firstColumn + index + offset;
    writeColumnFormat(sheet.getRange(toColumnsAddress(at, 1)), toCellFormat(one));
  });
  const headerCell = added.getHeaderRowRange();
  headerCell.format.columnWidth = columnWidths[column.kind];
  headerCell.dataValidation.prompt = { showPrompt: true, title: help.title, message: help.text };
  if (column.editable === "readOnly") added.getDataBodyRange().format.fill.color = readOnlyFill;
}
