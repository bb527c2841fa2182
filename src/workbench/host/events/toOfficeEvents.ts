// What Excel tells add-ins of the changes in a workbook.
import { toAddress, toIntersection } from "../model/area";
import { rowsBetween } from "../model/cellStore";
import type { Change, Report } from "../model/changes";
import { limits } from "../model/limits";
import type { Sheet } from "../model/Sheet";
import type { EventArgs, EventSource } from "./EventSource";
import { toSheetEvent, toSource } from "./EventSource";
import type { EventName, OfficeEvent } from "./OfficeEvent";
import type { DataChange } from "./toDataEvents";
import { isDataChange, toDataEvents } from "./toDataEvents";
import type { OnArea } from "./toSheetChangeEvents";
import { toSheetChangeEvents } from "./toSheetChangeEvents";

/** An event that says where on a sheet something happened. */
function toPlaceEvent(name: EventName, change: OnArea, args: EventArgs): OfficeEvent {
  return toSheetEvent(name, change.sheetId, { worksheetId: change.sheetId, address: toAddress(change.area), ...args });
}

function toSelectionEvents(change: OnArea, { workbook }: EventSource): readonly OfficeEvent[] {
  const tables = workbook.sheetById(change.sheetId)?.tables ?? [];
  const inTables = tables.map((table): OfficeEvent => {
    const inside = toIntersection(table.area, change.area);
    const address = inside ? toAddress(inside) : "";
    const args = { worksheetId: change.sheetId, tableId: table.id, address };
    return { name: "tableSelectionChanged", targets: [table.id], args };
  });
  return [toPlaceEvent("worksheetSelectionChanged", change, {}), ...inTables];
}

function toOtherEvents(change: Exclude<Change, DataChange>, report: Report, from: EventSource): readonly OfficeEvent[] {
  const source = toSource(report);
  switch (change.kind) {
    case "formats":
      return [toPlaceEvent("worksheetFormatChanged", change, source)];
    case "rowsHidden":
    case "rowsShown": {
      const changeType = change.kind === "rowsHidden" ? "Hidden" : "Unhidden";
      const area = { ...change.area, column: 0, columns: limits.columns };
      return [toPlaceEvent("worksheetRowHiddenChanged", { ...change, area }, { ...source, changeType })];
    }
    case "sorted": {
      const edited = toDataEvents({ kind: "cells", sheetId: change.sheetId, area: change.area }, report, from);
      return [...edited, toPlaceEvent("worksheetRowSorted", change, source)];
    }
    case "selection":
      return toSelectionEvents(change, from);
    case "tableAdded":
    case "tableDeleted": {
      const { kind, sheetId, tableId, tableName } = change;
      const args = { ...source, tableId, tableName, worksheetId: sheetId };
      return [toSheetEvent(kind, sheetId, args)];
    }
    default:
      return toSheetChangeEvents(change, source, from);
  }
}

/** Sheets with formulas are calculated when any content changes. */
function toCalculatedEvents({ changes }: Report, { isHeard, workbook }: EventSource): readonly OfficeEvent[] {
  if (!isHeard("worksheetCalculated") || !changes.some(isDataChange)) return [];
  return workbook.sheets
    .filter(hasFormula)
    .map(({ id }) => toSheetEvent("worksheetCalculated", id, { worksheetId: id }));
}

function hasFormula({ state }: Sheet): boolean {
  const rows = rowsBetween(state.rows, 0, limits.rows - 1);
  return rows.some(([, { cells }]) => cells.some((cell) => cell != null && cell.formula !== null));
}

/** The events of a transaction, in the order of its changes. */
export function toOfficeEvents(report: Report, from: EventSource): readonly OfficeEvent[] {
  const events = report.changes.flatMap((change) =>
    isDataChange(change) ? toDataEvents(change, report, from) : toOtherEvents(change, report, from),
  );
  return [...events, ...toCalculatedEvents(report, from)];
}
