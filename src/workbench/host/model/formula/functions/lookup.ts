// Functions that look values up.
import type { Area } from "../../area";
import { hasArea, wholeSheet } from "../../area";
import { isError } from "../../CellValue";
import type { FormulaContext } from "../FormulaContext";
import type { FormulaFunction } from "../FormulaFunction";
import { toNumbers, valueFunction } from "../FormulaFunction";
import type { FormulaScalar, FormulaValue, Matrix } from "../FormulaValue";
import { failures, isReference } from "../FormulaValue";
import { compareValues, isEqual } from "../operators";
import { toMatrix, toScalar } from "../readReference";
import { toTextTest } from "./criteria";

/** A row or column of values, or undefined for a block. */
function toLine(matrix: Matrix): readonly FormulaScalar[] | undefined {
  const [first] = matrix.rows;
  if (matrix.rows.length === 1) return first;
  return first?.length === 1 ? matrix.rows.map((row) => row[0] ?? null) : undefined;
}

const isSameKind = (one: FormulaScalar, other: FormulaScalar): boolean => typeof one === typeof other && one !== null;

/** The place of the first equal value, wildcards in texts; -1 for none. */
function findEqual(wanted: FormulaScalar, line: readonly FormulaScalar[]): number {
  if (isError(wanted)) return -1;
  if (typeof wanted === "string") {
    const isText = toTextTest(wanted);
    return line.findIndex((value) => typeof value === "string" && isText(value));
  }
  const sought = wanted ?? 0;
  return line.findIndex((value) => !isError(value) && isSameKind(value, sought) && isEqual(value, sought));
}

/** The last place of an ordered line whose value is at most (1) or at least (-1) the one wanted; -1 for none. */
function findOrdered(wanted: FormulaScalar, line: readonly FormulaScalar[], direction: 1 | -1): number {
  if (isError(wanted)) return -1;
  const sought = wanted ?? 0;
  let found = -1;
  for (const [index, value] of line.entries()) {
    if (value === null || isError(value) || !isSameKind(value, sought)) continue;
    if (compareValues(value, sought) * direction > 0) break;
    found = index;
  }
  return found;
}

function callMatch(args: readonly FormulaValue[], { sheet }: FormulaContext): FormulaValue {
  const [wantedValue = null, range = null, type = 1] = args;
  const wanted = toScalar(wantedValue);
  if (isError(wanted)) return wanted;
  const kind = toNumbers([toScalar(type)], sheet.workbook);
  if (isError(kind)) return kind;
  const line = toLine(toMatrix(range));
  if (!line) return failures.missing;
  const direction = kind[0] ?? 1;
  const found = direction === 0 ? findEqual(wanted, line) : findOrdered(wanted, line, direction > 0 ? 1 : -1);
  return found < 0 ? failures.missing : found + 1;
}

/** A place in a range: 0 stands for the whole row or column. A line takes its one number along itself. */
function callIndex(args: readonly FormulaValue[], { sheet }: FormulaContext): FormulaValue {
  const [range = null, ...places] = args;
  const numbers = toNumbers(places.map(toScalar), sheet.workbook);
  if (isError(numbers)) return numbers;
  const [first = 0, second] = numbers.map(Math.trunc);
  const isRow = isReference(range) && range.area.rows === 1 && range.area.columns > 1 && second === undefined;
  const [row, column] = isRow ? [0, first] : [first, second ?? 0];
  if (row < 0 || column < 0) return failures.value;
  if (!isReference(range)) return indexMatrix(toMatrix(range), row, column);
  const { area } = range;
  if (row > area.rows || column > area.columns) return failures.reference;
  const rows = row === 0 ? { row: area.row, rows: area.rows } : { row: area.row + row - 1, rows: 1 };
  const isOne = column === 0 && area.columns > 1;
  const columns = isOne
    ? { column: area.column, columns: area.columns }
    : { column: area.column + Math.max(0, column - 1), columns: 1 };
  return { ...range, area: { ...rows, ...columns } };
}

function indexMatrix(matrix: Matrix, row: number, column: number): FormulaValue {
  const width = matrix.rows[0]?.length ?? 0;
  const [down, across] = matrix.rows.length === 1 && column === 0 ? [1, row] : [row, column];
  if (down > matrix.rows.length || across > width) return failures.reference;
  const lines = down === 0 ? matrix.rows : matrix.rows.slice(down - 1, down);
  const cells = lines.map((line) => (across === 0 ? line : line.slice(across - 1, across)));
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : { kind: "matrix", rows: cells };
}

function callLookup(args: readonly FormulaValue[], { sheet }: FormulaContext): FormulaValue {
  const [wantedValue = null, table = null, place = null, isOrdered = true] = args;
  const wanted = toScalar(wantedValue);
  const numbers = toNumbers([toScalar(place), toScalar(isOrdered)], sheet.workbook);
  if (isError(wanted)) return wanted;
  if (isError(numbers)) return numbers;
  const [column = 0, ordered = 1] = numbers;
  const { rows } = toMatrix(table);
  const width = isReference(table) ? table.area.columns : (rows[0]?.length ?? 0);
  if (column < 1) return failures.value;
  if (column > width) return failures.reference;
  const keys = rows.map((row) => row[0] ?? null);
  const found = ordered === 0 ? findEqual(wanted, keys) : findOrdered(wanted, keys, 1);
  return found < 0 ? failures.missing : (rows[found]?.[Math.trunc(column) - 1] ?? null);
}

/** XLOOKUP with exact match (its default mode) only; other modes are #VALUE!. */
function callXLookup(args: readonly FormulaValue[]): FormulaValue {
  const [wantedValue = null, keys = null, answers = null, whenMissing = failures.missing, mode = 0] = args;
  const wanted = toScalar(wantedValue);
  if (isError(wanted)) return wanted;
  const line = toLine(toMatrix(keys));
  const answer = toLine(toMatrix(answers));
  if (!line || !answer || toScalar(mode) !== 0) return failures.value;
  const found = line.findIndex((value) => !isError(value) && isSameKind(value, wanted) && isEqual(value, wanted));
  return found < 0 ? whenMissing : (answer[found] ?? null);
}

/** A negative size counts upwards or to the left; undefined off the sheet. */
function toResized(area: Area): Area | undefined {
  if (area.rows === 0 || area.columns === 0) return undefined;
  const moved = {
    row: area.rows < 0 ? area.row + area.rows + 1 : area.row,
    column: area.columns < 0 ? area.column + area.columns + 1 : area.column,
    rows: Math.abs(area.rows),
    columns: Math.abs(area.columns),
  };
  return hasArea(wholeSheet, moved) ? moved : undefined;
}

/** A reference moved, and perhaps of another size; #REF! off the sheet. */
function callOffset(args: readonly FormulaValue[], { sheet }: FormulaContext): FormulaValue {
  const [range = null, ...rest] = args;
  if (!isReference(range)) return isError(range) ? range : failures.value;
  const { area } = range;
  const [lines, across, rows, columns] = rest.map(toScalar);
  const given = [lines ?? 0, across ?? 0, rows ?? area.rows, columns ?? area.columns];
  const numbers = toNumbers(given, sheet.workbook);
  if (isError(numbers)) return numbers;
  const [down = 0, right = 0, height = 0, width = 0] = numbers.map(Math.trunc);
  const moved = toResized({ row: area.row + down, column: area.column + right, rows: height, columns: width });
  return moved ? { ...range, area: moved } : failures.reference;
}

/** VLOOKUP, XLOOKUP, MATCH, INDEX, OFFSET, ROW, COLUMN, ROWS, COLUMNS. */
export const lookup: Readonly<Record<string, FormulaFunction>> = {
  MATCH: valueFunction([2, 3], callMatch),
  INDEX: valueFunction([2, 3], callIndex),
  VLOOKUP: valueFunction([3, 4], callLookup),
  XLOOKUP: valueFunction([3, 5], callXLookup),
  OFFSET: valueFunction([3, 5], callOffset),
  ROW: valueFunction([0, 1], ([range], { position }) => toPlace(range, position.row, "row")),
  COLUMN: valueFunction([0, 1], ([range], { position }) => toPlace(range, position.column, "column")),
  ROWS: valueFunction(1, ([range = null]) => toSize(range, "rows")),
  COLUMNS: valueFunction(1, ([range = null]) => toSize(range, "columns")),
};

function toPlace(range: FormulaValue | undefined, own: number, axis: "row" | "column"): FormulaValue {
  if (range === undefined) return own + 1;
  if (isError(range)) return range;
  return isReference(range) ? range.area[axis] + 1 : failures.value;
}

function toSize(range: FormulaValue, axis: "rows" | "columns"): FormulaValue {
  if (isReference(range)) return range.area[axis];
  if (isError(range)) return range;
  const { rows } = toMatrix(range);
  return axis === "rows" ? rows.length : (rows[0]?.length ?? 0);
}
