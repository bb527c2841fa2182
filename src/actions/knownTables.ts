// The deal tables that a session remembers: kept as they were checked last, forgotten when they are gone.
import type { CheckedTable } from "./CheckedTable";
import type { Core } from "./Core";

/** Remembers a table as checked. */
export function rememberTable(core: Core, table: CheckedTable): void {
  core.remember({ tables: new Map([...core.memory.tables, [table.place.tableId, table]]) });
}

/** Forgets tables that are not in the workbook any more. */
export function forgetTables(core: Core, isGone: (table: CheckedTable) => boolean): void {
  const { tables } = core.memory;
  const left = [...tables].filter(([, table]) => !isGone(table));
  if (left.length < tables.size) core.remember({ tables: new Map(left) });
}
