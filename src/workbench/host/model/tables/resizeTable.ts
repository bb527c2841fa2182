// Gives a table another size.
import type { Area } from "../area";
import { checkedArea, isSameArea } from "../area";
import { checkWritable } from "../cells/checkWritable";
import { ModelError } from "../ModelError";
import type { Table } from "../Table";
import { changeTable } from "./changeTable";
import { extendTable } from "./extendTable";

/**
 * Makes another range the table's: its top-left cell stays, cells left out stay as they are. Throws InvalidArgument for
 * a range that starts elsewhere, has no body row or holds another table.
 */
export function resizeTable(table: Table, area: Area): void {
  const { area: before, sheet } = table;
  if (area.row !== before.row || area.column !== before.column || checkedArea(area).rows < 2) {
    throw new ModelError(
      "InvalidArgument",
      `Table ${table.name} keeps its header row and has one row below it at least.`,
    );
  }
  if (isSameArea(before, area)) return;
  checkWritable(sheet, area);
  const kept = { ...before, rows: Math.min(area.rows, before.rows), columns: Math.min(area.columns, before.columns) };
  if (!isSameArea(kept, before)) shrinkTable(table, kept);
  if (!isSameArea(kept, area)) extendTable(table, area);
}

function shrinkTable(table: Table, area: Area): void {
  const columns = table.columns.slice(0, area.columns);
  const kept = new Set(columns.map(({ id }) => id));
  const filters = table.state.filters.filter(({ columnId }) => kept.has(columnId));
  changeTable(table, { area, columns, filters }, "tableResized");
}
