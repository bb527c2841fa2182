// The ranges that can be reached from a range: its cells, rows and columns, and what lies around it.
import type { Area } from "../model/area";
import { checkedArea, lastColumn, lastRow, toBoundingArea, toIntersection, toMovedArea } from "../model/area";
import { parseReference } from "../model/cells/parseReference";
import { limits } from "../model/limits";
import type { LiveRange } from "../model/LiveRange";
import { toUsedArea } from "../model/view/toUsedArea";
import type { Call } from "../protocol/Call";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { ObjectMethod } from "../protocol/OfficeClass";
import { readInteger, readOptionalBoolean, readOptionalInteger, readRange } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

type Arguments = readonly unknown[];
type Shape = (area: Area, args: Arguments) => Area;

/** A method that gives another range of the same sheet; off the sheet it is InvalidArgument. */
function shaped(shape: Shape, since?: string): ObjectMethod<LiveRange> {
  const to = ({ sheet, area }: LiveRange, args: Arguments, call: Call): HostObject<"Range"> =>
    toObject("Range", call.track(sheet, checkedArea(shape(area, args))));
  return since ? { to, since } : { to };
}

function readIndex(args: Arguments, index: number, { what, count }: { readonly what: string; readonly count: number }) {
  const value = readInteger(args, index, what);
  if (value < 0 || value >= count) throw invalidArgument(`${what} must be from 0 to ${count - 1}`);
  return value;
}

/** Rows or columns beside an area: so many, counted away from it where positive. */
function readCount(args: Arguments): number {
  const count = readOptionalInteger(args, 0, { what: "the count", otherwise: 1 });
  if (count === 0) throw invalidArgument("the count must not be 0");
  return count;
}

const rowsAt = (area: Area, row: number, rows: number): Area => ({ ...area, row, rows });
const columnsAt = (area: Area, column: number, columns: number): Area => ({ ...area, column, columns });

function readOther(range: LiveRange, value: unknown, call: Call): Area {
  if (typeof value !== "string") {
    const other = readRange(value, "the other range");
    if (other.sheet !== range.sheet) throw invalidArgument("both ranges must be on the same sheet");
    return other.area;
  }
  const place = parseReference(call.workbook, value, range.sheet);
  if (place.sheet !== range.sheet) throw invalidArgument("both ranges must be on the same sheet");
  return place.area;
}

function toCommon(range: LiveRange, args: Arguments, call: Call): HostObject<"Range"> | null {
  const area = toIntersection(range.area, readOther(range, args[0], call));
  return area ? toObject("Range", call.track(range.sheet, area)) : null;
}

function toUsed(range: LiveRange, args: Arguments, call: Call): HostObject<"Range"> | null {
  const valuesOnly = readOptionalBoolean(args, 0, { what: "valuesOnly", otherwise: false });
  const used = toUsedArea(range.sheet, { valuesOnly });
  const area = used && toIntersection(range.area, used);
  return area ? toObject("Range", call.track(range.sheet, area)) : null;
}

function found(range: HostObject<"Range"> | null, what: string): HostObject<"Range"> {
  if (!range) throw itemNotFound(what);
  return range;
}

/** The ranges reached from a range, by wire name. */
export const rangeGeometry: Readonly<Record<string, ObjectMethod<LiveRange>>> = {
  GetAbsoluteResizedRange: shaped(
    (area, args) => ({ ...area, rows: readInteger(args, 0, "numRows"), columns: readInteger(args, 1, "numColumns") }),
    "1.7",
  ),
  GetBoundingRect: {
    to: (range, args, call) =>
      toObject("Range", call.track(range.sheet, toBoundingArea(range.area, readOther(range, args[0], call)))),
  },
  GetCell: shaped((area, args) => ({
    row: area.row + readInteger(args, 0, "the row"),
    column: area.column + readInteger(args, 1, "the column"),
    rows: 1,
    columns: 1,
  })),
  GetColumn: shaped((area, args) =>
    columnsAt(area, area.column + readIndex(args, 0, { what: "the column", count: area.columns }), 1),
  ),
  GetColumnsAfter: shaped((area, args) => {
    const count = readCount(args);
    return columnsAt(area, lastColumn(area) + 1 + Math.min(0, count), Math.abs(count));
  }, "1.3"),
  GetColumnsBefore: shaped((area, args) => {
    const count = readCount(args);
    return columnsAt(area, area.column - Math.max(0, count), Math.abs(count));
  }, "1.3"),
  GetEntireColumn: shaped((area) => rowsAt(area, 0, limits.rows)),
  GetEntireRow: shaped((area) => columnsAt(area, 0, limits.columns)),
  GetIntersection: {
    to: (range, args, call) => found(toCommon(range, args, call), "the ranges have no cell in common"),
  },
  GetIntersectionOrNullObject: { since: "1.4", to: toCommon },
  GetLastCell: shaped((area) => ({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 })),
  GetLastColumn: shaped((area) => columnsAt(area, lastColumn(area), 1)),
  GetLastRow: shaped((area) => rowsAt(area, lastRow(area), 1)),
  GetOffsetRange: shaped((area, args) =>
    toMovedArea(area, readInteger(args, 0, "rowOffset"), readInteger(args, 1, "columnOffset")),
  ),
  GetResizedRange: shaped(
    (area, args) => ({
      ...area,
      rows: area.rows + readInteger(args, 0, "deltaRows"),
      columns: area.columns + readInteger(args, 1, "deltaColumns"),
    }),
    "1.3",
  ),
  GetRow: shaped((area, args) => rowsAt(area, area.row + readIndex(args, 0, { what: "the row", count: area.rows }), 1)),
  GetRowsAbove: shaped((area, args) => {
    const count = readCount(args);
    return rowsAt(area, area.row - Math.max(0, count), Math.abs(count));
  }, "1.3"),
  GetRowsBelow: shaped((area, args) => {
    const count = readCount(args);
    return rowsAt(area, lastRow(area) + 1 + Math.min(0, count), Math.abs(count));
  }, "1.3"),
  GetUsedRange: {
    to: (range, args, call) =>
      toUsed(range, args, call) ?? toObject("Range", call.track(range.sheet, { ...range.area, rows: 1, columns: 1 })),
  },
  GetUsedRangeOrNullObject: { since: "1.4", to: toUsed },
};
