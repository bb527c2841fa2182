// Rectangles of cells: their addresses and what can be asked of two of them.
import { toColumnIndex, toColumnLetters } from "./columnLetters";
import { limits } from "./limits";
import { ModelError } from "./ModelError";

/** A cell by its 0-based row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: its top-left cell (0-based) and its size, at least 1 by 1. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?([0-9]{1,7})$/;

/** The area of one cell. */
export function toArea(position: Position): Area {
  return { row: position.row, column: position.column, rows: 1, columns: 1 };
}

/** The whole sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: limits.rows, columns: limits.columns };

/** The last row of an area (0-based, inside it). */
export const lastRow = (area: Area): number => area.row + area.rows - 1;

/** The last column of an area (0-based, inside it). */
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** Whether an area is made of whole columns. */
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === limits.rows;

/** Whether an area is made of whole rows. */
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === limits.columns;

/** Whether a cell lies in an area. */
export function hasCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** Whether `inner` lies wholly in `outer`. */
export function hasArea(outer: Area, inner: Area): boolean {
  return (
    hasCell(outer, inner.row, inner.column) &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** Whether two areas are the same. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

/** The area from one corner to the opposite one, both inside it, in any order. */
export function toAreaBetween(one: Position, other: Position): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

/** The cells that two areas have in common, or undefined. */
export function toIntersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around two. */
export function toBoundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columns: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

/** What is left of an area without another one: up to four areas (above, below, left, right). */
export function toAreaWithout(area: Area, hole: Area): readonly Area[] {
  const cut = toIntersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: lastRow(area) - lastRow(cut) },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cut.column + cut.columns, columns: lastColumn(area) - lastColumn(cut) },
  ];
  return rest.filter((part) => part.rows > 0 && part.columns > 0);
}

/** An area moved by rows and columns; throws InvalidArgument when it leaves the sheet. */
export function toMovedArea(area: Area, rows: number, columns: number): Area {
  return checkedArea({ ...area, row: area.row + rows, column: area.column + columns });
}

/** The area itself; throws InvalidArgument when it is not on the sheet. */
export function checkedArea(area: Area): Area {
  if (area.rows < 1 || area.columns < 1 || !hasArea(wholeSheet, area)) {
    throw new ModelError("InvalidArgument", `The range of ${area.rows} x ${area.columns} cells is not on the sheet.`);
  }
  return area;
}

/** The address of an area without its sheet: "B2", "B2:C9", "B:C" or "2:9". */
export function toAddress(area: Area): string {
  if (isWholeColumns(area)) return `${toColumnLetters(area.column)}:${toColumnLetters(lastColumn(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = toColumnLetters(area.column) + String(area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${toColumnLetters(lastColumn(area))}${lastRow(area) + 1}`;
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const cell = cellPattern.exec(text);
  if (cell) return { column: toColumnIndex(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = columnPattern.exec(text);
  if (column) return { column: toColumnIndex(column[1] ?? "") };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** The area of an address without its sheet, "$" allowed; undefined when it is none or leaves the sheet. */
export function readAddress(address: string): Area | undefined {
  const parts = address.trim().split(":");
  const first = parseCorner(parts[0] ?? "");
  const second = parts.length === 1 ? first : parseCorner(parts[1] ?? "");
  if (!first || !second || parts.length > 2) return undefined;
  if ((first.row === undefined) !== (second.row === undefined)) return undefined;
  if ((first.column === undefined) !== (second.column === undefined)) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const area = toAreaBetween(
    { row: first.row ?? 0, column: first.column ?? 0 },
    { row: second.row ?? limits.rows - 1, column: second.column ?? limits.columns - 1 },
  );
  return hasArea(wholeSheet, area) ? area : undefined;
}

/** The area of an address without its sheet; throws InvalidArgument when it is none. */
export function parseAddress(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new ModelError("InvalidArgument", `"${address}" is not an address on the sheet.`);
  return area;
}
