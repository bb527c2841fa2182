// What people do with rows, columns and tables.
import { setColumnWidth } from "../model/cells/setColumnWidth";
import { deleteCells } from "../model/structure/deleteCells";
import { insertCells } from "../model/structure/insertCells";
import { limits } from "../model/limits";
import type { Table } from "../model/Table";
import { clearFilters } from "../model/tables/clearFilters";
import { filterTable } from "../model/tables/filterTable";
import { moveTableColumn } from "../model/tables/moveTableColumn";
import { sortTable } from "../model/tables/sortTable";
import type { Actor } from "./acting";
import { act, toPlace } from "./acting";

/** Acts on rows, columns and tables. Columns of tables are named by header or (a number) by place from 0. */
export interface StructureHands {
  insertRows(address: string): void;
  deleteRows(address: string): void;
  insertColumns(address: string): void;
  deleteColumns(address: string): void;
  /** Sets the width of the address's columns, in points. */
  resizeColumn(address: string, points: number): void;
  /** Drags a column of a table to another place in it. */
  moveColumn(table: string, column: string | number, to: number): void;
  /** Sorts a table by a column. */
  sort(table: string, column: string | number, order?: "ascending" | "descending"): void;
  /** Lets only rows with these texts in a column show; null takes the filter off that column. */
  filter(table: string, column: string | number, values: readonly string[] | null): void;
  clearFilters(table: string): void;
}

function toTable({ workbook }: Actor, name: string): Table {
  const table = workbook.table(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

function toColumn(table: Table, column: string | number): number {
  const index = typeof column === "number" ? column : table.columnIndex(column);
  if (index < 0) throw new Error(`Table ${table.name} has no column ${column}.`);
  return index;
}

/** Acts on rows, columns and tables of someone. */
export function toStructureHands(actor: Actor): StructureHands {
  const rows = (address: string): ReturnType<typeof toPlace> => {
    const { sheet, area } = toPlace(actor, address);
    return { sheet, area: { ...area, column: 0, columns: limits.columns } };
  };
  const columns = (address: string): ReturnType<typeof toPlace> => {
    const { sheet, area } = toPlace(actor, address);
    return { sheet, area: { ...area, row: 0, rows: limits.rows } };
  };
  return {
    insertRows: (address) => {
      const { sheet, area } = rows(address);
      act(actor, "structure", () => insertCells(sheet, area, "down"));
    },
    deleteRows: (address) => {
      const { sheet, area } = rows(address);
      act(actor, "structure", () => deleteCells(sheet, area, "up"));
    },
    insertColumns: (address) => {
      const { sheet, area } = columns(address);
      act(actor, "structure", () => insertCells(sheet, area, "right"));
    },
    deleteColumns: (address) => {
      const { sheet, area } = columns(address);
      act(actor, "structure", () => deleteCells(sheet, area, "left"));
    },
    resizeColumn: (address, points) => {
      const { sheet, area } = toPlace(actor, address);
      act(actor, "formatted", () => setColumnWidth(sheet, area, points));
    },
    moveColumn: (name, column, to) => {
      const table = toTable(actor, name);
      act(actor, "structure", () => moveTableColumn(table, toColumn(table, column), to));
    },
    sort: (name, column, order = "ascending") => {
      const table = toTable(actor, name);
      const key = { column: toColumn(table, column), ascending: order === "ascending" };
      act(actor, "sorted", () => sortTable(table, [key]));
    },
    filter: (name, column, values) => {
      const table = toTable(actor, name);
      act(actor, "filtered", () => filterTable(table, toColumn(table, column), values));
    },
    clearFilters: (name) => {
      const table = toTable(actor, name);
      act(actor, "filtered", () => clearFilters(table));
    },
  };
}
