// Finds the cells that a structured reference means.
import type { Area } from "../area";
import { hasCell, lastColumn } from "../area";
import type { Table } from "../Table";
import type { FormulaContext } from "./FormulaContext";
import type { StructuredReference } from "./FormulaNode";
import type { FormulaValue } from "./FormulaValue";
import { failures } from "./FormulaValue";

/** The cells of a structured reference: #REF! where table or column is not there, #VALUE! for "this row" off the rows. */
export function resolveStructured(structured: StructuredReference, context: FormulaContext): FormulaValue {
  const { sheet, position } = context;
  const table =
    structured.table === null ? sheet.tableAt(position.row, position.column) : findTable(structured.table, context);
  if (!table) return failures.reference;
  const columns = toColumns(table, structured);
  if (!columns) return failures.reference;
  const rows = toRows(table, structured.part, context);
  return rows ? { kind: "cells", sheet: table.sheet, area: { ...rows, ...columns } } : failures.value;
}

function findTable(name: string, { sheet }: FormulaContext): Table | undefined {
  const wanted = name.toLowerCase();
  return sheet.workbook.tables.find((table) => table.name.toLowerCase() === wanted);
}

function toColumns(table: Table, { columns }: StructuredReference): Pick<Area, "column" | "columns"> | undefined {
  if (!columns) return { column: table.area.column, columns: table.area.columns };
  const first = table.columnIndex(columns.first);
  const last = table.columnIndex(columns.last);
  if (first < 0 || last < 0) return undefined;
  return { column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function toRows(
  table: Table,
  part: StructuredReference["part"],
  { position }: FormulaContext,
): Pick<Area, "row" | "rows"> | undefined {
  const { area, bodyArea } = table;
  if (part === "all") return { row: area.row, rows: area.rows };
  if (part === "data") return { row: bodyArea.row, rows: bodyArea.rows };
  if (part === "headers") return table.state.showHeaders ? { row: area.row, rows: 1 } : undefined;
  const isOnRow = hasCell(bodyArea, position.row, lastColumn(bodyArea));
  return isOnRow ? { row: position.row, rows: 1 } : undefined;
}
