// Takes all rows back to what was pulled of their deals.
import { toActiveTable } from "../Memory";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { revertRows } from "./revertRows";

/** Reverts all rows of the active table; new deals, of which nothing was pulled, stay as they are. */
export function revertAll(session: Session): Promise<void> {
  return runAction(session, "reverting", (core) => {
    const tableId = toActiveTable(core.memory)?.place.tableId;
    return revertRows(core, (_key, { place }) => place.tableId === tableId);
  });
}
