// All that a sheet keeps; snapshots of it make undo.
import type { Area } from "./area";
import type { CellStore, Owner } from "./cellStore";
import type { ConditionalFormat, Validation } from "./rules";
import type { CellStyle } from "./style";

/** A column: width in points (null: the default), its look for cells without one of their own. */
export interface ColumnRecord {
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle | null;
}

/** Whether people see a sheet. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** What a protected sheet still allows. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}

/** A column of a table; the id never changes. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** What a filter lets through: cells that show one of these texts ("" is an empty cell), or all that are not empty. */
export type LetThrough = readonly string[] | "filled";

/** A filter of a column. */
interface ColumnFilter {
  readonly columnId: number;
  readonly values: LetThrough;
}

/** A table as it is stored; the area holds the header row. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showFilterButton: boolean;
  readonly bandedRows: boolean;
  readonly style: string;
  readonly columns: readonly TableColumn[];
  readonly filters: readonly ColumnFilter[];
  readonly nextColumnId: number;
}

/** A chart over cells; its looks are not kept. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** As Office names it: "ColumnClustered". */
  readonly type: string;
  readonly title: string;
  readonly sourceSheetId: string;
  readonly source: Area;
  /** The cells that it covers; null where it was not placed. */
  readonly place: Area | null;
}

/** A sheet's content; changed in place only by its owner, the open transaction. */
export interface SheetState {
  readonly owner: Owner;
  name: string;
  visibility: Visibility;
  readonly rows: CellStore;
  readonly columns: Map<number, ColumnRecord>;
  tables: readonly TableState[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  /** How many rows and columns stay in view. */
  frozen: { readonly rows: number; readonly columns: number };
  protection: ProtectionOptions | null;
  charts: readonly ChartState[];
}

/** The state of a new sheet. */
export function toNewSheetState(name: string, owner: Owner): SheetState {
  return {
    owner,
    name,
    visibility: "visible",
    rows: new Map(),
    columns: new Map(),
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protection: null,
    charts: [],
  };
}

/** A copy of a state that the owner may change. */
export function toOwnedState(state: SheetState, owner: Owner): SheetState {
  return { ...state, owner, rows: new Map(state.rows), columns: new Map(state.columns) };
}
