// A table on a sheet: what can be read of it. Acts on tables are functions in tables/.
import type { Area } from "./area";
import { hasCell } from "./area";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";
import type { LetThrough, TableColumn, TableState } from "./SheetState";

/** A table; every member but `exists` throws ItemNotFound once the table is gone. */
export class Table {
  constructor(
    readonly sheet: Sheet,
    /** A GUID in braces, never given twice in a file. */
    readonly id: string,
  ) {}

  /** The stored state. */
  get state(): TableState {
    return this.sheet.tableState(this.id);
  }

  get exists(): boolean {
    return this.sheet.exists && this.sheet.state.tables.some((table) => table.id === this.id);
  }

  get name(): string {
    return this.state.name;
  }

  /** Header row and body. */
  get area(): Area {
    return this.state.area;
  }

  /** The header row; throws ItemNotFound when it is switched off. */
  get headerArea(): Area {
    if (!this.state.showHeaders) throw new ModelError("ItemNotFound", `Table ${this.name} shows no header row.`);
    return { ...this.area, rows: 1 };
  }

  /** The rows below the header: one at least. */
  get bodyArea(): Area {
    const { area, showHeaders } = this.state;
    return showHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  }

  /** The columns in order; names are the header texts. */
  get columns(): readonly TableColumn[] {
    return this.state.columns;
  }

  /** The place in the table of the column with this header (in any letter case) or id, or -1. */
  columnIndex(nameOrId: string | number): number {
    const wanted = typeof nameOrId === "string" ? nameOrId.toLowerCase() : nameOrId;
    return this.columns.findIndex((column) => column.id === wanted || column.name.toLowerCase() === wanted);
  }

  /** The body cells of the column at this place. */
  columnArea(index: number): Area {
    const { bodyArea } = this;
    return { ...bodyArea, column: bodyArea.column + index, columns: 1 };
  }

  /** The values that the filter of each filtered column lets through, by the column's place. */
  get filters(): ReadonlyMap<number, LetThrough> {
    const { filters, columns } = this.state;
    return new Map(filters.map(({ columnId, values }) => [columns.findIndex(({ id }) => id === columnId), values]));
  }

  /** Whether a cell of the sheet belongs to the table. */
  hasCell(row: number, column: number): boolean {
    return hasCell(this.area, row, column);
  }
}
