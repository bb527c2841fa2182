// A reference as it is written in a formula: corners with or without "$", and the sheet.
import type { Area } from "../area";
import { lastColumn, lastRow, toAreaBetween } from "../area";
import { toColumnIndex, toColumnLetters } from "../columnLetters";
import { limits } from "../limits";

/** One number of a corner: a row or a column, fixed by "$" or not. */
interface Line {
  readonly at: number;
  readonly fixed: boolean;
}

/** A corner; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row: Line | null;
  readonly column: Line | null;
}

/** A written reference; `sheet` is null where none is written. */
export interface CellReference {
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly second: Corner | null;
}

const cornerPattern = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)([1-9][0-9]{0,6})$/;

function toLine(at: number, fixed: string | undefined, limit: number): Line | null {
  return at >= 0 && at < limit ? { at, fixed: fixed === "$" } : null;
}

/** The corner that a word is ("$B$2"), or undefined. */
export function readCellCorner(word: string): Corner | undefined {
  const match = cornerPattern.exec(word);
  if (!match) return undefined;
  const column = toLine(toColumnIndex(match[2] ?? ""), match[1], limits.columns);
  const row = toLine(Number(match[4]) - 1, match[3], limits.rows);
  return column && row ? { row, column } : undefined;
}

/** The corner of a whole column ("$B") or row ("$2") that a word is, or undefined. */
export function readLineCorner(word: string): Corner | undefined {
  const columnMatch = columnPattern.exec(word);
  if (columnMatch) {
    const column = toLine(toColumnIndex(columnMatch[2] ?? ""), columnMatch[1], limits.columns);
    return column ? { row: null, column } : undefined;
  }
  const rowMatch = rowPattern.exec(word);
  const row = rowMatch && toLine(Number(rowMatch[2]) - 1, rowMatch[1], limits.rows);
  return row ? { row, column: null } : undefined;
}

/** The area of a written reference, moved by rows and columns where nothing fixes it; it wraps around the sheet. */
export function toReferencedArea(reference: CellReference, rows = 0, columns = 0): Area {
  const { first } = reference;
  const second = reference.second ?? first;
  return toAreaBetween(
    { row: toAt(first.row, rows, limits.rows, 0), column: toAt(first.column, columns, limits.columns, 0) },
    {
      row: toAt(second.row, rows, limits.rows, limits.rows - 1),
      column: toAt(second.column, columns, limits.columns, limits.columns - 1),
    },
  );
}

function toAt(line: Line | null, by: number, limit: number, whole: number): number {
  if (!line) return whole;
  return line.fixed || by === 0 ? line.at : (line.at + by + limit) % limit;
}

/** A written reference moved as a copied formula's is: null where it leaves the sheet. */
export function toCopiedReference(reference: CellReference, rows: number, columns: number): CellReference | null {
  const first = toCopiedCorner(reference.first, rows, columns);
  const second = reference.second && toCopiedCorner(reference.second, rows, columns);
  return first && (second || reference.second === null) ? { ...reference, first, second } : null;
}

function toCopiedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row && (corner.row.fixed ? corner.row : toLine(corner.row.at + rows, "", limits.rows));
  const column =
    corner.column && (corner.column.fixed ? corner.column : toLine(corner.column.at + columns, "", limits.columns));
  return (corner.row && !row) || (corner.column && !column) ? null : { row, column };
}

/** A written reference on other cells, its "$" kept. */
export function toReferenceOn(reference: CellReference, area: Area): CellReference {
  const { first, second } = reference;
  const top = { row: area.row, column: area.column };
  return {
    sheet: reference.sheet,
    first: toCornerAt(first, top.row, top.column),
    second: second && toCornerAt(second, lastRow(area), lastColumn(area)),
  };
}

function toCornerAt(corner: Corner, row: number, column: number): Corner {
  return {
    row: corner.row && { at: row, fixed: corner.row.fixed },
    column: corner.column && { at: column, fixed: corner.column.fixed },
  };
}

/** The text of a written reference. */
export function toReferenceText(reference: CellReference): string {
  const sheet = reference.sheet === null ? "" : `${toSheetPrefix(reference.sheet)}!`;
  const first = toCornerText(reference.first);
  return reference.second ? `${sheet}${first}:${toCornerText(reference.second)}` : sheet + first;
}

function toCornerText({ row, column }: Corner): string {
  const columnText = column ? (column.fixed ? "$" : "") + toColumnLetters(column.at) : "";
  return columnText + (row ? (row.fixed ? "$" : "") + String(row.at + 1) : "");
}

/** A sheet's name as written before "!": in apostrophes unless it is a plain word that is no cell. */
function toSheetPrefix(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !readCellCorner(name) && !/^(?:r\d*)?(?:c\d*)?$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
