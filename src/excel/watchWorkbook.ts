// Listens to the workbook: registers Excel's events in the batch of a caller, and tells in our words what happened.
import { removeHandlers } from "./inWorkbook";

/** Something that happened in the workbook, done by anybody but ourselves. */
export type WorkbookEvent =
  | {
      readonly kind: "cells-changed";
      readonly sheetId: string;
      readonly address: string;
      /** "structure": rows, columns or cells were inserted or deleted. */
      readonly change: "values" | "structure";
      readonly by: "user" | "coauthor";
    }
  | { readonly kind: "selection-moved"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "rows-sorted"; readonly sheetId: string }
  | { readonly kind: "sheet-activated"; readonly sheetId: string }
  | { readonly kind: "sheet-added"; readonly sheetId: string }
  | { readonly kind: "sheet-deleted"; readonly sheetId: string }
  | { readonly kind: "table-added"; readonly tableId: string }
  | { readonly kind: "table-deleted"; readonly tableId: string };

/** Hears of what happened. It must return at once: Excel waits for it. */
export type WorkbookListener = (event: WorkbookEvent) => void;

/** Ends listening. */
export type StopWatching = () => Promise<void>;

/** Queues listening to what makes deal tables come, go and change. */
export function watchWorkbook(context: Excel.RequestContext, listener: WorkbookListener): () => StopWatching {
  const { worksheets, tables } = context.workbook;
  const tell = toTeller(listener);
  const handlers = [
    worksheets.onChanged.add((args) => tell(toChange(args))),
    worksheets.onActivated.add(({ worksheetId }) => tell({ kind: "sheet-activated", sheetId: worksheetId })),
    worksheets.onAdded.add(({ worksheetId }) => tell({ kind: "sheet-added", sheetId: worksheetId })),
    worksheets.onDeleted.add(({ worksheetId }) => tell({ kind: "sheet-deleted", sheetId: worksheetId })),
    tables.onAdded.add(({ tableId }) => tell({ kind: "table-added", tableId })),
    tables.onDeleted.add(({ tableId }) => tell({ kind: "table-deleted", tableId })),
  ];
  return () => () => removeHandlers(handlers);
}

/** Queues listening to what only matters where there are deals: where the user is, and sorting. */
export function watchDeals(context: Excel.RequestContext, listener: WorkbookListener): () => StopWatching {
  const { worksheets } = context.workbook;
  const tell = toTeller(listener);
  const handlers = [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      tell({ kind: "selection-moved", sheetId: worksheetId, address }),
    ),
    worksheets.onRowSorted.add(({ worksheetId }) => tell({ kind: "rows-sorted", sheetId: worksheetId })),
  ];
  return () => () => removeHandlers(handlers);
}

function toTeller(listener: WorkbookListener): (event: WorkbookEvent | null) => Promise<void> {
  return (event) => {
    if (event !== null) listener(event);
    return Promise.resolve();
  };
}

function toChange(args: Excel.WorksheetChangedEventArgs): WorkbookEvent | null {
  if (args.triggerSource === "ThisLocalAddin") return null;
  return {
    kind: "cells-changed",
    sheetId: args.worksheetId,
    address: args.address,
    change: args.changeType === "RangeEdited" || args.changeType === "Unknown" ? "values" : "structure",
    by: args.source === "Remote" ? "coauthor" : "user",
  };
}
