// Sorts the rows of a table.
import type { Cell } from "../Cell";
import { emptyContent } from "../Cell";
import type { Scalar } from "../CellValue";
import { isError } from "../CellValue";
import { checkAllowed, checkWritable } from "../cells/checkWritable";
import { compareValues } from "../formula/operators";
import { toCopiedFormula } from "../formula/rewriteFormula";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { Table } from "../Table";

/** A column to sort by: its place in the table, and the direction. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the body by columns, the first key first; equal rows keep their order. Contents and looks move, rules stay where
 * they are; rows that are hidden stay where they are, too. Throws InvalidArgument for a column that there is not,
 * AccessDenied where protection forbids it.
 */
export function sortTable(table: Table, keys: readonly SortKey[]): void {
  const { sheet, bodyArea, columns } = table;
  checkAllowed(sheet, "allowSort");
  checkWritable(sheet, bodyArea);
  if (keys.length === 0 || keys.some(({ column }) => !columns[column])) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no such column to sort by.`);
  }
  const rows = Array.from({ length: bodyArea.rows }, (_row, index) => bodyArea.row + index).filter(
    (row) => sheet.rowHidden(row) === null,
  );
  const keyed = rows.map((row) => ({
    row,
    values: keys.map(({ column }) => sheet.scalarAt(row, bodyArea.column + column)),
  }));
  const sorted = keyed.toSorted((one, other) => compareRows(one.values, other.values, keys));
  putInOrder(
    table,
    rows,
    sorted.map(({ row }) => row),
  );
  sheet.report({ kind: "sorted", sheetId: sheet.id, area: bodyArea, tableId: table.id });
}

function compareRows(one: readonly Scalar[], other: readonly Scalar[], keys: readonly SortKey[]): number {
  for (const [index, { ascending }] of keys.entries()) {
    const order = compareCells(one[index] ?? "", other[index] ?? "", ascending);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers, texts, booleans, errors; backwards when descending; empty cells are last either way. */
function compareCells(one: Scalar, other: Scalar, ascending: boolean): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const sign = ascending ? 1 : -1;
  if (isError(one) || isError(other)) return sign * (Number(isError(one)) - Number(isError(other)));
  return sign * compareValues(one, other);
}

function putInOrder({ sheet, bodyArea }: Table, to: readonly number[], from: readonly number[]): void {
  const end = bodyArea.column + bodyArea.columns;
  const lines = from.map((row) => readLine(sheet, row, { start: bodyArea.column, end }));
  lines.forEach((line, index) => {
    const target = to[index];
    const source = from[index];
    if (target === undefined || source === undefined || target === source) return;
    line.forEach((cell, offset) => sheet.putCell(target, bodyArea.column + offset, toMovedCell(cell, target - source)));
  });
}

function readLine(
  sheet: Sheet,
  row: number,
  { start, end }: { start: number; end: number },
): readonly (Cell | undefined)[] {
  return Array.from({ length: end - start }, (_column, offset) => {
    const cell = sheet.cell(row, start + offset);
    const style = cell?.style ?? sheet.inheritedStyle(row, start + offset);
    return cell || style ? { ...(cell ?? emptyContent), style } : undefined;
  });
}

/** A formula moves as a copied one does: it goes on to look at its own row. */
function toMovedCell(cell: Cell | undefined, rows: number): Cell | undefined {
  if (!cell || cell.formula === null) return cell;
  return { ...cell, formula: toCopiedFormula(cell.formula, rows, 0) };
}
