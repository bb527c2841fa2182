// How references to cells move when cells are inserted, deleted or moved.
import type { Area } from "../area";
import {
  hasArea,
  isSameArea,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  toAreaWithout,
  toIntersection,
} from "../area";
import { limits } from "../limits";

/** A structural change of one sheet; a move may end on another sheet. */
export type Shift =
  | {
      readonly kind: "insert" | "delete";
      readonly axis: "row" | "column";
      readonly sheetId: string;
      readonly area: Area;
    }
  | {
      readonly kind: "move";
      readonly sheetId: string;
      readonly area: Area;
      readonly toSheetId: string;
      readonly to: Area;
    };

/** The shift that takes another one back. */
export function toInverseShift(shift: Shift): Shift {
  if (shift.kind === "move") {
    return { kind: "move", sheetId: shift.toSheetId, area: shift.to, toSheetId: shift.sheetId, to: shift.area };
  }
  return { ...shift, kind: shift.kind === "insert" ? "delete" : "insert" };
}

type LineShift = Exclude<Shift, { readonly kind: "move" }>;

/** The cells that an insertion or deletion touches: from its area to the end of the sheet. */
export function toBand(shift: LineShift): Area {
  return shift.axis === "row"
    ? { ...shift.area, rows: limits.rows - shift.area.row }
    : { ...shift.area, columns: limits.columns - shift.area.column };
}

/** The lines (rows or columns) that the band crosses, seen across the direction of the shift. */
function isAcrossBand(area: Area, shift: LineShift): boolean {
  const { area: at } = shift;
  return shift.axis === "row"
    ? area.column >= at.column && lastColumn(area) <= lastColumn(at)
    : area.row >= at.row && lastRow(area) <= lastRow(at);
}

/** Whole columns stay whole when rows come or go, and whole rows when columns do. */
function isWholeAlong(area: Area, shift: LineShift): boolean {
  return shift.axis === "row" ? isWholeColumns(area) : isWholeRows(area);
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function shiftSpan(span: Span, at: Span, kind: "insert" | "delete"): Span | null {
  const end = span.start + span.length;
  if (kind === "insert") {
    if (span.start >= at.start) return { start: span.start + at.length, length: span.length };
    return at.start < end ? { start: span.start, length: span.length + at.length } : span;
  }
  const cutEnd = at.start + at.length;
  const before = Math.max(0, Math.min(end, at.start) - span.start);
  const after = Math.max(0, end - Math.max(span.start, cutEnd));
  if (before + after === 0) return null;
  return {
    start: span.start < at.start ? span.start : Math.max(at.start, span.start - at.length),
    length: before + after,
  };
}

function shiftLines(area: Area, shift: LineShift): Area | null {
  if (shift.axis === "row") {
    const at = { start: shift.area.row, length: shift.area.rows };
    const span = shiftSpan({ start: area.row, length: area.rows }, at, shift.kind);
    return span && toOnSheet({ ...area, row: span.start, rows: span.length });
  }
  const at = { start: shift.area.column, length: shift.area.columns };
  const span = shiftSpan({ start: area.column, length: area.columns }, at, shift.kind);
  return span && toOnSheet({ ...area, column: span.start, columns: span.length });
}

/** Cuts what was pushed over the edge of the sheet; whole columns and rows stay whole. */
function toOnSheet(area: Area): Area | null {
  const rows = Math.min(area.rows, limits.rows - area.row);
  const columns = Math.min(area.columns, limits.columns - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

/** An area on a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Where a reference points after a shift; null when its cells are gone. A reference only partly shifted stays. */
export function shiftReference(reference: SheetArea, shift: Shift): SheetArea | null {
  if (shift.kind === "move") return moveReference(reference, shift);
  if (reference.sheetId !== shift.sheetId || isWholeAlong(reference.area, shift)) return reference;
  if (!isAcrossBand(reference.area, shift)) return reference;
  const area = shiftLines(reference.area, shift);
  if (area === null) return null;
  return isSameArea(area, reference.area) ? reference : { sheetId: reference.sheetId, area };
}

function moveReference(reference: SheetArea, shift: Extract<Shift, { readonly kind: "move" }>): SheetArea | null {
  if (reference.sheetId === shift.sheetId && hasArea(shift.area, reference.area)) {
    return {
      sheetId: shift.toSheetId,
      area: {
        ...reference.area,
        row: reference.area.row + shift.to.row - shift.area.row,
        column: reference.area.column + shift.to.column - shift.area.column,
      },
    };
  }
  return reference.sheetId === shift.toSheetId && hasArea(shift.to, reference.area) ? null : reference;
}

/** Where the parts of an area go: rules follow their cells even where only a part of them moves. */
export function shiftParts(part: SheetArea, shift: Shift): readonly SheetArea[] {
  if (shift.kind !== "move") return shiftLineParts(part, shift);
  const moved = part.sheetId === shift.sheetId ? toIntersection(part.area, shift.area) : undefined;
  const stayed = moved ? toAreaWithout(part.area, shift.area) : [part.area];
  const kept = part.sheetId === shift.toSheetId ? stayed.flatMap((area) => toAreaWithout(area, shift.to)) : stayed;
  const parts = kept.map((area) => ({ sheetId: part.sheetId, area }));
  const landed = moved && moveReference({ sheetId: part.sheetId, area: moved }, shift);
  return landed ? [...parts, landed] : parts;
}

function shiftLineParts(part: SheetArea, shift: LineShift): readonly SheetArea[] {
  if (part.sheetId !== shift.sheetId || isWholeAlong(part.area, shift)) return [part];
  const lane = toLane(shift);
  const inside = toIntersection(part.area, lane);
  if (!inside) return [part];
  const area = shiftLines(inside, shift);
  const outside = toAreaWithout(part.area, lane).map((rest) => ({ sheetId: part.sheetId, area: rest }));
  return area ? [...outside, { sheetId: part.sheetId, area }] : outside;
}

/** The rows or columns along which cells move, from end to end of the sheet. */
function toLane({ axis, area }: LineShift): Area {
  return axis === "row" ? { ...area, row: 0, rows: limits.rows } : { ...area, column: 0, columns: limits.columns };
}
