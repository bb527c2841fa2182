// What a look at the workbook tells: which sheets there are, which deal tables came and which went.
import { readLayout } from "../deals/layout";
import type { WorkbookRead } from "../excel/readWorkbook";
import type { Core } from "./Core";
import { forgetTables } from "./knownTables";
import type { WantedTable } from "./readTables";

/** Remembers what the workbook has; returns the deal tables that are new. */
export function rememberWorkbook(core: Core, workbook: WorkbookRead): readonly WantedTable[] {
  const { activeSheet, sheetNames, hasListsSheet, dateSystem, dealTables } = workbook;
  const there = new Set(dealTables.map(({ tableId }) => tableId));
  forgetTables(core, ({ place }) => !there.has(place.tableId));
  core.remember({ activeSheet, activeSheetIsStale: false, sheetNames, hasListsSheet, dateSystem });
  return dealTables
    .filter(({ tableId }) => !core.memory.tables.has(tableId))
    .map(({ tableId, headers }) => ({ tableId, layout: readLayout(headers).layout, rows: null }));
}
