// The table's own filter on its Errors column: only the rows in which something stands there are shown.
import type { SheetColumn } from "../deals/layout";

/** What a custom filter lets through: cells that are not empty. */
const notEmpty = "<>";

/** Queues reading whether only rows with errors are shown. */
export function readWrongRowsFilter(
  context: Excel.RequestContext,
  tableId: string,
  { header }: SheetColumn,
): () => boolean {
  const filter = context.workbook.tables.getItem(tableId).columns.getItem(header).filter.load({ criteria: true });
  return () => {
    // Null where the column has no filter, whatever the type says.
    const criteria = filter.criteria as Excel.FilterCriteria | null;
    return criteria?.filterOn === Excel.FilterOn.custom && criteria.criterion1 === notEmpty;
  };
}

/** Queues showing only rows with errors, or no longer filtering by that column; filters of other columns stay. */
export function writeWrongRowsFilter(
  context: Excel.RequestContext,
  { tableId, column, on }: { readonly tableId: string; readonly column: SheetColumn; readonly on: boolean },
): void {
  const { filter } = context.workbook.tables.getItem(tableId).columns.getItem(column.header);
  if (on) filter.applyCustomFilter(notEmpty);
  else filter.clear();
}
