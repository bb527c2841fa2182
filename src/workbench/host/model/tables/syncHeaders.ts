// Keeps the header cells of tables and the names of their columns the same.
import type { Area } from "../area";
import { toIntersection } from "../area";
import { toContent } from "../Cell";
import type { Sheet } from "../Sheet";
import type { Table } from "../Table";
import { changeTable } from "./changeTable";
import { toHeaderName } from "./headerNames";

/** After a write: header cells in the area become texts, unlike each other, and their columns take those names. */
export function syncHeaders(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const written = table.state.showHeaders ? toIntersection(table.headerArea, area) : undefined;
    if (written) renameColumns(table, written);
  }
}

function renameColumns(table: Table, written: Area): void {
  const { sheet, columns, area } = table;
  const first = written.column - area.column;
  const last = first + written.columns - 1;
  const names = columns.map(({ name }, index) => (index >= first && index <= last ? null : name));
  const texts = columns.map((_column, index) => sheet.textAt(area.row, area.column + index).slice(0, 255));
  for (let index = first; index <= last; index += 1) {
    const text = texts[index] ?? "";
    const taken = names.filter((name) => name !== null);
    names[index] = toHeaderName(text, text === "" ? [...taken, ...texts] : taken);
  }
  const renamed = columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  writeHeaderCells(
    table,
    renamed.map(({ name }) => name),
  );
  const isChanged = renamed.some(({ name }, index) => name !== columns[index]?.name);
  if (isChanged) changeTable(table, { columns: renamed });
}

/** Writes names into the header cells that do not hold them as texts yet. */
export function writeHeaderCells(table: Table, names: readonly string[]): void {
  const { sheet, area } = table;
  names.forEach((name, index) => {
    const cell = sheet.cell(area.row, area.column + index);
    const isText = cell?.value === name && cell.formula === null;
    if (!isText) sheet.putContent(area.row, area.column + index, toContent(name));
  });
}
