// Formats cells: single ones, or whole columns and rows with all the cells they will ever have.
import type { Area, Position } from "../area";
import { checkedArea, isWholeColumns, isWholeRows, lastColumn, lastRow } from "../area";
import { emptyContent } from "../Cell";
import { rowAt, rowsBetween } from "../cellStore";
import { checkedFormat } from "../entry/toDisplayText";
import type { Sheet } from "../Sheet";
import type { CellStyle, StylePatch } from "../style";
import { plainStyle, toPatcher } from "../style";
import { checkAllowed } from "./checkWritable";

type Patcher = (style: CellStyle) => CellStyle;

/** Lays a patch over the look of cells; throws InvalidArgument for a number format that is none, AccessDenied on a protected sheet. */
export function writeStyle(sheet: Sheet, area: Area, patch: StylePatch): void {
  checkAllowed(sheet, "allowFormatCells");
  const checked =
    patch.numberFormat === undefined ? patch : { ...patch, numberFormat: checkedFormat(patch.numberFormat) };
  applyStyle(sheet, checkedArea(area), toPatcher(checked));
  sheet.report({ kind: "formats", sheetId: sheet.id, area });
}

/** Changes the looks of an area: whole columns and rows keep theirs for cells to come. */
export function applyStyle(sheet: Sheet, area: Area, patcher: Patcher): void {
  if (isWholeColumns(area)) styleColumns(sheet, area, patcher);
  else if (isWholeRows(area)) styleRows(sheet, area, patcher);
  else styleCells(sheet, area, patcher);
}

function styleColumns(sheet: Sheet, area: Area, patcher: Patcher): void {
  const { columns } = sheet.own();
  for (const [row, record] of rowsBetween(sheet.state.rows, 0, lastRow(area))) {
    const line = { ...area, row, rows: 1 };
    // A row's own look comes before the columns', so its empty cells need one of their own.
    if (record.style) styleCells(sheet, line, patcher);
    else styleStoredCells(sheet, line, patcher);
  }
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const known = columns.get(column) ?? { width: null, hidden: false, style: null };
    columns.set(column, { ...known, style: patcher(known.style ?? plainStyle) });
  }
}

function styleRows(sheet: Sheet, area: Area, patcher: Patcher): void {
  const styledColumns = [...sheet.state.columns].filter(([, { style }]) => style !== null).map(([column]) => column);
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (const column of styledColumns) {
      if (!sheet.cell(row, column)) putStyle(sheet, { row, column }, sheet.styleAt(row, column));
    }
    styleStoredCells(sheet, { ...area, row, rows: 1 }, patcher);
    const record = sheet.ownRow(row);
    record.style = patcher(record.style ?? plainStyle);
  }
}

function styleCells(sheet: Sheet, area: Area, patcher: Patcher): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      putStyle(sheet, { row, column }, patcher(sheet.styleAt(row, column)));
    }
  }
}

function styleStoredCells(sheet: Sheet, { row, column: first, columns }: Area, patcher: Patcher): void {
  const cells = rowAt(sheet.state.rows, row)?.cells ?? [];
  const end = Math.min(first + columns, cells.length);
  for (let column = first; column < end; column += 1) {
    if (cells[column]) putStyle(sheet, { row, column }, patcher(sheet.styleAt(row, column)));
  }
}

/** Gives a cell a look of its own. */
export function putStyle(sheet: Sheet, { row, column }: Position, style: CellStyle): void {
  sheet.putCell(row, column, { ...(sheet.cell(row, column) ?? emptyContent), style });
}
