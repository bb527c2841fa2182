// The events of changed cells.
import type { Area } from "../model/area";
import { toAddress, toIntersection } from "../model/area";
import type { CellValue } from "../model/CellValue";
import { errorTexts } from "../model/CellValue";
import type { Change, Report } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { EventArgs, EventSource } from "./EventSource";
import { toSheetEvent, toSource } from "./EventSource";
import type { OfficeEvent } from "./OfficeEvent";
import { workbookTarget } from "./OfficeEvent";
import { officeValueTypes } from "./officeValueTypes";

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

export type DataChange = Extract<Change, { readonly kind: keyof typeof changeTypes }>;

export function isDataChange(change: Change): change is DataChange {
  return change.kind in changeTypes;
}

function toTrigger({ author }: Report): EventArgs {
  return { triggerSource: author === "program" ? "ThisLocalAddin" : "Unknown" };
}

function toValueTypeName(value: CellValue): string {
  if (typeof value === "number") return officeValueTypes.number;
  if (typeof value === "boolean") return officeValueTypes.boolean;
  if (value === "") return officeValueTypes.empty;
  return errorTexts.some((text) => text === value) ? officeValueTypes.error : officeValueTypes.text;
}

/** Values before and after: told for a single cell only. */
function toDetails(change: DataChange): EventArgs {
  if (change.kind !== "cells" || change.before === undefined || change.after === undefined) return {};
  const { before, after } = change;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: toValueTypeName(before),
    valueTypeAfter: toValueTypeName(after),
  };
}

function toShift(change: DataChange): EventArgs {
  const moved = change.kind === "cellsInserted" || change.kind === "cellsDeleted";
  return { shiftDirection: moved ? shiftDirections[change.direction] : "None" };
}

function hasFilteredRows(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) if (sheet.rowHidden(row) === "filter") return true;
  return false;
}

/** A change of cells, told to the sheet and to each table it meets. */
export function toDataEvents(change: DataChange, report: Report, from: EventSource): readonly OfficeEvent[] {
  const { faults, isHeard, ranges, workbook } = from;
  const sheet = workbook.sheetById(change.sheetId);
  if (!sheet || (!isHeard("worksheetChanged") && !isHeard("tableChanged"))) return [];
  if (report.cause === "picked" && faults.loseDropdownEvents) return [];
  const args: EventArgs = {
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
