// Reads whole ranges at once.
import type { Area } from "../area";
import type { CellValue, ValueType } from "../CellValue";
import type { Sheet } from "../Sheet";

function readCells<T>(area: Area, read: (row: number, column: number) => T): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** The values of an area, formulas computed; "" is empty, an error its text, a date its serial number. */
export function readValues(sheet: Sheet, area: Area): readonly (readonly CellValue[])[] {
  return readCells(area, (row, column) => sheet.valueAt(row, column));
}

/** The formulas of an area; cells without one give their value. */
export function readFormulas(sheet: Sheet, area: Area): readonly (readonly CellValue[])[] {
  return readCells(area, (row, column) => sheet.formulaAt(row, column));
}

/** The texts of an area as displayed. */
export function readTexts(sheet: Sheet, area: Area): readonly (readonly string[])[] {
  return readCells(area, (row, column) => sheet.textAt(row, column));
}

/** The types of an area's values. */
export function readTypes(sheet: Sheet, area: Area): readonly (readonly ValueType[])[] {
  return readCells(area, (row, column) => sheet.typeAt(row, column));
}

/** The number formats of an area in their US spelling. */
export function readNumberFormats(sheet: Sheet, area: Area): readonly (readonly string[])[] {
  return readCells(area, (row, column) => sheet.styleAt(row, column).numberFormat);
}
