// Moves a column of a table.
import type { Area } from "../area";
import { lastColumn } from "../area";
import { checkWritable } from "../cells/checkWritable";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import { relocateCells } from "../structure/moveCells";
import type { Table } from "../Table";
import { toUsedArea } from "../view/toUsedArea";
import { changeTable } from "./changeTable";

/**
 * Moves a column to another place in the table, with looks and rules; references follow it, as they do when the column
 * is cut and inserted. Throws InvalidArgument for a place that there is not.
 */
export function moveTableColumn(table: Table, from: number, to: number): void {
  const { sheet, area, columns } = table;
  const moved = columns[from];
  if (!moved || to < 0 || to >= columns.length) {
    throw new ModelError("InvalidArgument", `Table ${table.name} has no column ${from} to move to ${to}.`);
  }
  if (from === to) return;
  checkWritable(sheet, area);
  const toArea = (index: number, count = 1): Area => ({ ...area, column: area.column + index, columns: count });
  const aside = { ...area, column: findFreeColumn(table), columns: 1 };
  const between = Math.abs(to - from);
  relocateCells(sheet, toArea(from), aside);
  if (to > from) relocateCells(sheet, toArea(from + 1, between), toArea(from, between));
  else relocateCells(sheet, toArea(to, between), toArea(to + 1, between));
  relocateCells(sheet, aside, toArea(to));
  changeTable(table, { columns: columns.toSpliced(from, 1).toSpliced(to, 0, moved) });
  sheet.report({ kind: "cells", sheetId: sheet.id, area: toArea(Math.min(from, to), between + 1) });
}

/** A column that nothing on the sheet uses. */
function findFreeColumn({ sheet }: Table): number {
  const used = toUsedArea(sheet);
  const areas = [
    ...(used ? [used] : []),
    ...sheet.state.tables.map(({ area }) => area),
    ...sheet.state.validations.flatMap((rule) => rule.areas),
    ...sheet.state.conditionalFormats.flatMap((rule) => rule.areas),
  ].filter(({ columns }) => columns < limits.columns);
  return Math.max(...areas.map(lastColumn)) + 1;
}
