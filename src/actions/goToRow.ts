// Takes the user to a cell of a row that was listed, wherever that row stands by now.
import type { Row } from "../deals/cell";
import { goToCell } from "./goToNextError";
import { findRow } from "./repair/findRow";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** A cell of a row as it was when it was listed. */
export interface ListedCell {
  readonly tableId: string;
  /** Index in the table's body then. */
  readonly row: number;
  /** What the row held then. */
  readonly seen: Row;
  /** English header; where the sheet has no such column, the row's first cell is taken. */
  readonly column: string;
}

/** Selects the cell; where its row is gone, a notice says so. */
export function goToRow(session: Session, { tableId, row, seen, column }: ListedCell): Promise<void> {
  return runAction(session, "selecting", async (core) => {
    const table = core.memory.tables.get(tableId);
    const at = table === undefined ? null : findRow(table, row, seen);
    if (table === undefined || at === null) return { code: "finding-gone", params: {} };
    return goToCell(core, table, { row: at, column: table.layout.byName.get(column)?.index ?? 0 });
  });
}
