// What a saved workbook keeps, as plain JSON: no handlers, no undo stack, no locale of the person.
import type { Scalar } from "../CellValue";
import type { RowHidden } from "../cellStore";
import type { ConditionalFormat, Validation } from "../rules";
import type { Selection } from "../Sheet";
import type { ChartState, ProtectionOptions, TableState, Visibility } from "../SheetState";
import type { CellStyle } from "../style";
import type { Counters, DefinedName } from "../Workbook";

/** A cell: column, value, and where it has them formula, place of its look in `styles` (-1: none), apostrophe. */
export type CellFile = readonly [
  column: number,
  value: Scalar,
  style: number,
  formula?: string | null,
  quoted?: boolean,
];

/** A row that is not empty. */
export interface RowFile {
  readonly row: number;
  readonly style: number;
  readonly hidden: RowHidden;
  readonly cells: readonly CellFile[];
}

/** A column that somebody changed. */
export interface ColumnFile {
  readonly column: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** A sheet. */
export interface SheetFile {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly selection: Selection;
  readonly customProperties: readonly (readonly [string, string])[];
  readonly rows: readonly RowFile[];
  readonly columns: readonly ColumnFile[];
  readonly tables: readonly TableState[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protection: ProtectionOptions | null;
  /** Left out by files of before there were charts. */
  readonly charts?: readonly ChartState[];
}

/** A workbook. */
export interface WorkbookFile {
  readonly version: 1;
  readonly dateSystem: 1900 | 1904;
  readonly startup: "none" | "load";
  readonly settings: readonly (readonly [string, unknown])[];
  readonly counters: Counters;
  readonly activeSheetId: string;
  readonly names: readonly DefinedName[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetFile[];
}
