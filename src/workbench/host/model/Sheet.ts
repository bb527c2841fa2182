// A sheet of the workbook: what can be read of it. Acts are functions in the folders beside this file.
import type { Area, Position } from "./area";
import { toArea } from "./area";
import type { Cell, CellContent } from "./Cell";
import { isEmptyCell } from "./Cell";
import type { RowHidden, RowRecord } from "./cellStore";
import { ownRow, rowAt } from "./cellStore";
import type { CellValue, Scalar, ValueType } from "./CellValue";
import { toCellValue, toValueType } from "./CellValue";
import type { Change } from "./changes";
import { toDisplayText } from "./entry/toDisplayText";
import { toEntryText } from "./entry/toEntryText";
import { computeCell } from "./formula/computeCell";
import { ModelError } from "./ModelError";
import type { SheetState, TableState } from "./SheetState";
import { toOwnedState } from "./SheetState";
import type { CellStyle } from "./style";
import { plainStyle } from "./style";
import type { Table } from "./Table";
import type { Workbook } from "./Workbook";

/** Excel's width of a column that nobody set, in points. */
const defaultColumnWidth = 48;

/** What is selected on a sheet: an area and the active cell in it. */
export interface Selection {
  readonly area: Area;
  readonly active: Position;
}

/** A sheet. Rows and columns are counted from 0. */
export class Sheet {
  /** What add-ins keep with the sheet, by key; not undone. */
  readonly customProperties = new Map<string, string>();
  selection: Selection = { area: toArea({ row: 0, column: 0 }), active: { row: 0, column: 0 } };

  constructor(
    readonly workbook: Workbook,
    /** As Excel writes ids: "{00000000-0001-0000-0000-000000000000}". */
    readonly id: string,
    public state: SheetState,
  ) {}

  /** Whether the sheet is (still) in the workbook. */
  get exists(): boolean {
    return this.workbook.sheets.includes(this);
  }

  get name(): string {
    return this.state.name;
  }

  /** The tab's place, from 0. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  /** The tables on the sheet, oldest first. */
  get tables(): readonly Table[] {
    return this.state.tables.map((table) => this.workbook.tableObject(this, table.id));
  }

  /** The stored cell, or undefined. */
  cell(row: number, column: number): Cell | undefined {
    return rowAt(this.state.rows, row)?.cells[column];
  }

  /** What the cell holds, formulas computed; "" is empty. */
  scalarAt(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    if (!cell) return "";
    return cell.formula === null ? cell.value : computeCell(this, row, column);
  }

  /** The cell's value, formulas computed; errors as their text. */
  valueAt(row: number, column: number): CellValue {
    return toCellValue(this.scalarAt(row, column));
  }

  /** The type of the cell's value. */
  typeAt(row: number, column: number): ValueType {
    return toValueType(this.scalarAt(row, column));
  }

  /** The cell's formula, or where it has none its value. */
  formulaAt(row: number, column: number): CellValue {
    return this.cell(row, column)?.formula ?? this.valueAt(row, column);
  }

  /** The cell's text as displayed: number format applied, in the person's locale. */
  textAt(row: number, column: number): string {
    const { numberFormat } = this.styleAt(row, column);
    return toDisplayText(this.scalarAt(row, column), numberFormat, this.workbook);
  }

  /** What the person finds in the cell when editing it: the formula, the date as typed, an apostrophe in front. */
  entryTextAt(row: number, column: number): string {
    return toEntryText(this.cell(row, column), this.styleAt(row, column).numberFormat, this.workbook);
  }

  /** The cell's look: its own, else its row's, else its column's, else the plain one (conditional formats aside). */
  styleAt(row: number, column: number): CellStyle {
    const record = rowAt(this.state.rows, row);
    return record?.cells[column]?.style ?? record?.style ?? this.state.columns.get(column)?.style ?? plainStyle;
  }

  /** The width of a column in points. */
  columnWidth(column: number): number {
    return this.state.columns.get(column)?.width ?? defaultColumnWidth;
  }

  isColumnHidden(column: number): boolean {
    return this.state.columns.get(column)?.hidden ?? false;
  }

  /** Why a row is hidden, or null. */
  rowHidden(row: number): RowHidden {
    return rowAt(this.state.rows, row)?.hidden ?? null;
  }

  /** The table that a cell belongs to. */
  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => table.hasCell(row, column));
  }

  /** The stored state of a table; throws ItemNotFound when it is gone. */
  tableState(id: string): TableState {
    const state = this.state.tables.find((table) => table.id === id);
    if (!state) throw new ModelError("ItemNotFound", `There is no table with the id ${id} on sheet ${this.name}.`);
    return state;
  }

  /** The state, to be changed in the open transaction; for the model's own files. */
  own(): SheetState {
    const { workbook } = this;
    if (!workbook.open) throw new Error("The workbook can only be changed inside a transaction.");
    workbook.version += 1;
    if (this.state.owner !== workbook.owner) this.state = toOwnedState(this.state, workbook.owner);
    return this.state;
  }

  /** A row, to be changed in the open transaction; for the model's own files. */
  ownRow(row: number): RowRecord {
    return ownRow(this.own().rows, row, this.workbook.owner);
  }

  /** Puts content into a cell. It keeps its look; a new one takes its row's or column's along, wherever it moves. */
  putContent(row: number, column: number, content: CellContent): void {
    const known = this.cell(row, column);
    if (!known && isEmptyCell(content)) return;
    const style = known ? known.style : this.inheritedStyle(row, column);
    this.putCell(row, column, { value: content.value, formula: content.formula, style, quoted: content.quoted });
  }

  /** The look that a row or column gives to cells without one of their own, or null. */
  inheritedStyle(row: number, column: number): CellStyle | null {
    return rowAt(this.state.rows, row)?.style ?? this.state.columns.get(column)?.style ?? null;
  }

  /** Replaces a stored cell; what is empty and has no look of its own is not stored. */
  putCell(row: number, column: number, cell: Cell | undefined): void {
    const record = this.ownRow(row);
    record.cells[column] = cell && isEmptyCell(cell) && cell.style === null ? undefined : cell;
  }

  /** Adds a change to the open transaction's report. */
  report(change: Change): void {
    this.workbook.open?.changes.push(change);
  }
}
