// Reads what only Excel knows of a deal table's health: formulas, hidden rows, the date system; one sync.
import { toAreas } from "./area";
import type { Area } from "./area";
import { countHiddenRows } from "./countHiddenRows";
import { readDateSystem } from "./dateSystem";
import type { DateSystem } from "./dateSystem";
import type { TablePlace } from "./TablePlace";

/** What was read. */
export interface HealthRead {
  readonly formulas: readonly Area[];
  readonly hiddenRows: number;
  readonly dateSystem: DateSystem;
}

/** Queues reading it. */
export function readHealth(context: Excel.RequestContext, { tableId, rows }: TablePlace): () => HealthRead {
  const table = context.workbook.tables.getItem(tableId);
  const formulas = table.getRange().getSpecialCellsOrNullObject("Formulas").load({ address: true });
  const hidden = countHiddenRows(context, { tableId, rows });
  const dateSystem = readDateSystem(context);
  return () => ({
    formulas: formulas.isNullObject ? [] : toAreas(formulas.address),
    hiddenRows: hidden(),
    dateSystem: dateSystem(),
  });
}

/** Queues showing every row of a table: its filters are cleared, and rows hidden by hand come back. */
export function showAllRows(context: Excel.RequestContext, tableId: string): void {
  const table = context.workbook.tables.getItem(tableId);
  table.clearFilters();
  table.getDataBodyRange().rowHidden = false;
}
