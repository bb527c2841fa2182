// Removes hidden sheets of ours.

/** Queues removing sheets that are there. A very hidden sheet has to be hidden plainly first, or Excel refuses. */
export function removeSheets(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}
