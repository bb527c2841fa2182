// What Excel tells add-ins of the changes in a workbook.
import type { Faults } from "../Faults";
import type { Area } from "../model/area";
import { toAddress, toIntersection } from "../model/area";
import { rowsBetween } from "../model/cellStore";
import type { CellValue } from "../model/CellValue";
import { errorTexts } from "../model/CellValue";
import type { Change, Report } from "../model/changes";
import { limits } from "../model/limits";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { officeValueTypes } from "./officeValueTypes";
import type { EventRanges } from "./EventRanges";
import type { EventName, OfficeEvent } from "./OfficeEvent";
import { workbookTarget } from "./OfficeEvent";
import { toOfficeVisibility } from "./visibilities";

/** What the events are made from. */
export interface EventSource {
  readonly workbook: Workbook;
  readonly faults: Faults;
  readonly ranges: EventRanges;
  /** Whether an add-in listens to an event of this name. */
  readonly isHeard: (name: EventName) => boolean;
}

type OnArea = Extract<Change, { readonly area: Area }>;
type Args = OfficeEvent["args"];

const changeTypes = {
  cells: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsInserted: "CellInserted",
  cellsDeleted: "CellDeleted",
} as const;

const shiftDirections = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

type DataChange = Extract<Change, { readonly kind: keyof typeof changeTypes }>;

function isDataChange(change: Change): change is DataChange {
  return change.kind in changeTypes;
}

function toSource({ author }: Report): Args {
  return { source: author === "coauthor" ? "Remote" : "Local" };
}

function toTrigger({ author }: Report): Args {
  return { triggerSource: author === "program" ? "ThisLocalAddin" : "Unknown" };
}

function toValueTypeName(value: CellValue): string {
  if (typeof value === "number") return officeValueTypes.number;
  if (typeof value === "boolean") return officeValueTypes.boolean;
  if (value === "") return officeValueTypes.empty;
  return errorTexts.some((text) => text === value) ? officeValueTypes.error : officeValueTypes.text;
}

/** Values before and after: told for a single cell only. */
function toDetails(change: DataChange): Args {
  if (change.kind !== "cells" || change.before === undefined || change.after === undefined) return {};
  const { before, after } = change;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: toValueTypeName(before),
    valueTypeAfter: toValueTypeName(after),
  };
}

function toShift(change: DataChange): Args {
  const moved = change.kind === "cellsInserted" || change.kind === "cellsDeleted";
  return { shiftDirection: moved ? shiftDirections[change.direction] : "None" };
}

function hasFilteredRows(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) if (sheet.rowHidden(row) === "filter") return true;
  return false;
}

function toDataEvents(change: DataChange, report: Report, from: EventSource): readonly OfficeEvent[] {
  const { faults, isHeard, ranges, workbook } = from;
  const sheet = workbook.sheetById(change.sheetId);
  if (!sheet || (!isHeard("worksheetChanged") && !isHeard("tableChanged"))) return [];
  if (report.cause === "picked" && faults.loseDropdownEvents) return [];
  const args: Args = {
    changeType: changeTypes[change.kind],
    worksheetId: change.sheetId,
    address: toAddress(change.area),
    referenceId: ranges.keep(sheet, change.area),
    ...toSource(report),
    ...toTrigger(report),
    ...toShift(change),
    ...toDetails(change),
  };
  const changed = toSheetEvent("worksheetChanged", change.sheetId, args);
  const isLostFill = faults.loseFilteredFillEvents && report.cause === "filled" && hasFilteredRows(sheet, change.area);
  const tables = isLostFill ? [] : sheet.tables.filter((table) => toIntersection(table.area, change.area));
  const tableEvents = tables.map((table): OfficeEvent => {
    const targets = [table.id, sheet.id, workbookTarget];
    return { name: "tableChanged", targets, args: { ...args, tableId: table.id } };
  });
  return [changed, ...tableEvents];
}

function toSheetEvent(name: EventName, sheetId: string, args: Args): OfficeEvent {
  return { name, targets: [sheetId, workbookTarget], args };
}

/** An event that says where on a sheet something happened. */
function toPlaceEvent(name: EventName, change: OnArea, args: Args): OfficeEvent {
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

type SheetChange = Exclude<Change, OnArea>;

function toSheetChangeEvents(
  change: SheetChange | OnArea,
  source: Args,
  { workbook }: EventSource,
): readonly OfficeEvent[] {
  switch (change.kind) {
    case "sheetAdded":
      return [toSheetEvent("worksheetAdded", change.sheetId, { ...source, worksheetId: change.sheetId })];
    case "sheetDeleted":
      return [toSheetEvent("worksheetDeleted", change.sheetId, { ...source, worksheetId: change.sheetId })];
    case "sheetRenamed": {
      const args = { ...source, worksheetId: change.sheetId, nameBefore: change.before, nameAfter: change.after };
      return [toSheetEvent("worksheetNameChanged", change.sheetId, args)];
    }
    case "sheetVisibility": {
      const visibilityBefore = toOfficeVisibility(change.before);
      const visibilityAfter = toOfficeVisibility(change.after);
      const args = { ...source, worksheetId: change.sheetId, visibilityBefore, visibilityAfter };
      return [toSheetEvent("worksheetVisibilityChanged", change.sheetId, args)];
    }
    case "sheetMoved": {
      const args = { worksheetId: change.sheetId, positionBefore: change.before, positionAfter: change.after };
      return [toSheetEvent("worksheetMoved", change.sheetId, { ...source, ...args })];
    }
    case "protection": {
      const isProtected = workbook.sheetById(change.sheetId)?.state.protection != null;
      const args = { ...source, worksheetId: change.sheetId, isProtected };
      return [toSheetEvent("worksheetProtectionChanged", change.sheetId, args)];
    }
    case "activated":
      return [
        toSheetEvent("worksheetDeactivated", change.deactivated, { worksheetId: change.deactivated }),
        toSheetEvent("worksheetActivated", change.sheetId, { worksheetId: change.sheetId }),
      ];
    default:
      return [];
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
