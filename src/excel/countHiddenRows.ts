// Counts the rows of a deal table that a filter or the user hides.

/** Queues counting the hidden ones among the first rows of a table's body. */
export function countHiddenRows(
  context: Excel.RequestContext,
  { tableId, rows }: { readonly tableId: string; readonly rows: number },
): () => number {
  if (rows === 0) return () => 0;
  const table = context.workbook.tables.getItem(tableId);
  const header = table.getHeaderRowRange();
  // Columns may be hidden as well: the header tells how many cells of a row are visible.
  const shownColumns = header.getSpecialCellsOrNullObject("Visible").load({ cellCount: true });
  const shownCells = header
    .getOffsetRange(1, 0)
    .getResizedRange(rows - 1, 0)
    .getSpecialCellsOrNullObject("Visible")
    .load({ cellCount: true });
  return () => {
    if (shownColumns.isNullObject) return 0;
    return shownCells.isNullObject ? rows : rows - Math.round(shownCells.cellCount / shownColumns.cellCount);
  };
}
