// Reads the cells that a formula refers to.
import { lastColumn, lastRow, toIntersection } from "../area";
import { isEmptyCell } from "../Cell";
import { rowsBetween } from "../cellStore";
import { toUsedArea } from "../view/toUsedArea";
import type { FormulaScalar, FormulaValue, Matrix, Reference } from "./FormulaValue";
import { isMatrix, isReference } from "./FormulaValue";

/** The value of one cell; null where it is empty. */
export function readCell({ sheet }: Reference, row: number, column: number): FormulaScalar {
  const cell = sheet.cell(row, column);
  if (!cell || isEmptyCell(cell)) return null;
  return sheet.scalarAt(row, column);
}

/** Calls `visit` with every cell of a reference that is not empty, row by row. */
export function visitCells(reference: Reference, visit: (value: FormulaScalar) => void): void {
  const { area, sheet } = reference;
  for (const [row, record] of rowsBetween(sheet.state.rows, area.row, lastRow(area))) {
    const last = Math.min(lastColumn(area), record.cells.length - 1);
    for (let column = area.column; column <= last; column += 1) {
      if (!isEmptyCell(record.cells[column])) visit(readCell(reference, row, column));
    }
  }
}

/** The cells of a reference that lie on the used part of their sheet; undefined when none does. */
export function toUsedReference(reference: Reference): Reference | undefined {
  const used = toUsedArea(reference.sheet, { valuesOnly: true });
  const area = used && toIntersection(used, reference.area);
  return area ? { ...reference, area } : undefined;
}

/** All values of a reference, at least up to the used part of the sheet. */
export function toMatrix(value: FormulaValue): Matrix {
  if (isMatrix(value)) return value;
  if (!isReference(value)) return { kind: "matrix", rows: [[value]] };
  const { area } = value;
  const used = toUsedArea(value.sheet, { valuesOnly: true });
  const rowCount = Math.max(1, Math.min(area.rows, used ? lastRow(used) - area.row + 1 : 1));
  const columnCount = Math.max(1, Math.min(area.columns, used ? lastColumn(used) - area.column + 1 : 1));
  const rows = Array.from({ length: rowCount }, (_row, row) =>
    Array.from({ length: columnCount }, (_column, column) => readCell(value, area.row + row, area.column + column)),
  );
  return { kind: "matrix", rows };
}

/** Whether a value is one value: no matrix, and a reference to one cell only. */
export function isSingle(value: FormulaValue): boolean {
  if (isReference(value)) return value.area.rows === 1 && value.area.columns === 1;
  return !isMatrix(value);
}

/** The one value of a single; the top-left one of more. */
export function toScalar(value: FormulaValue): FormulaScalar {
  if (isReference(value)) return readCell(value, value.area.row, value.area.column);
  return isMatrix(value) ? (value.rows[0]?.[0] ?? null) : value;
}
