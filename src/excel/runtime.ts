// What Office itself is asked for: to start with the workbook, to show the pane, and what this Excel can do.

/** Has Excel load the add-in whenever this workbook is opened. One sync. */
export function startWithWorkbook(): Promise<void> {
  return Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

/** Shows the task pane. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

/** Whether the user's undo list outlives what an add-in writes: from ExcelApi 1.19 (design.md 4). */
export function keepsUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}
