// Takes more rows or columns into a table, with all that the table carries along.
import type { Area } from "../area";
import { lastColumn, lastRow, toAddress, toIntersection } from "../area";
import { isEmptyCell } from "../Cell";
import { placeConditionalArea } from "../conditional/placeConditionalArea";
import { toCopiedFormula } from "../formula/rewriteFormula";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { putStyle } from "../cells/writeStyle";
import type { Table } from "../Table";
import { placeValidation } from "../validation/placeValidation";
import { changeTable } from "./changeTable";
import { toNewColumns } from "./headerNames";
import { syncHeaders } from "./syncHeaders";

/** Whether another table lies in an area. */
export function hasOtherTable(sheet: Sheet, area: Area, table: Table | null): boolean {
  return sheet.tables.some((other) => other.id !== table?.id && toIntersection(other.area, area) !== undefined);
}

/** Lets a table grow down and to the right to an area; throws InvalidArgument where another table is in the way. */
export function extendTable(table: Table, area: Area): void {
  const { sheet } = table;
  if (hasOtherTable(sheet, area, table)) {
    throw new ModelError("InvalidArgument", `Another table is in ${toAddress(area)}: tables cannot overlap.`);
  }
  const before = table.area;
  const added = area.columns - before.columns;
  const columns = added > 0 ? toNewColumns(table.state, before.columns, added) : {};
  changeTable(table, { ...columns, area }, "tableResized");
  if (added > 0 && table.state.showHeaders) {
    syncHeaders(sheet, { ...table.headerArea, column: before.column + before.columns, columns: added });
  }
  if (area.rows > before.rows) {
    const last = lastRow(before);
    carryRow(sheet, { ...before, row: last, rows: 1 }, { ...before, row: last + 1, rows: area.rows - before.rows });
  }
}

/** Carries looks, formulas and rules of one body row to other rows of the same columns. */
export function carryRow(sheet: Sheet, from: Area, to: Area): void {
  for (let column = from.column; column <= lastColumn(from); column += 1)
    carryCell(sheet, { row: from.row, column }, to);
  for (const validation of sheet.state.validations) {
    const piece = findPiece(validation.areas, from);
    for (const part of piece) placeValidation(sheet, { ...part, row: to.row, rows: to.rows }, validation);
  }
  for (const format of sheet.state.conditionalFormats) {
    const piece = findPiece(format.areas, from);
    for (const part of piece) placeConditionalArea(sheet, format.id, { ...part, row: to.row, rows: to.rows });
  }
}

function findPiece(areas: readonly Area[], row: Area): readonly Area[] {
  return areas.flatMap((area) => toIntersection(area, row) ?? []);
}

function carryCell(sheet: Sheet, from: { row: number; column: number }, to: Area): void {
  const { row, column } = from;
  const source = sheet.cell(row, column);
  if (!source) return;
  const formula = isCalculatedColumn(sheet, row, column) ? source.formula : null;
  for (let target = to.row; target <= lastRow(to); target += 1) {
    const isBare = (sheet.cell(target, column)?.style ?? null) === null;
    if (source.style && isBare) putStyle(sheet, { row: target, column }, source.style);
    if (formula !== null && isEmptyCell(sheet.cell(target, column))) {
      sheet.putContent(target, column, {
        value: "",
        formula: toCopiedFormula(formula, target - row, 0),
        quoted: false,
      });
    }
  }
}

/** Excel goes on with a formula that the last two rows of a table share. */
function isCalculatedColumn(sheet: Sheet, row: number, column: number): boolean {
  const formula = sheet.cell(row, column)?.formula ?? null;
  const above = sheet.cell(row - 1, column)?.formula ?? null;
  return formula !== null && above !== null && toCopiedFormula(above, 1, 0) === formula;
}
