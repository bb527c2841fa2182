// Chooses the deal table that the pane shows, where there are several.
import type { Session } from "./session";

/** Shows a table in the pane; on its own sheet it stays the one that actions work on. */
export function selectTable({ core }: Session, tableId: string): void {
  core.remember({ usedTableId: tableId });
}
