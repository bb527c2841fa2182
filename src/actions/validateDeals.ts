// Checks every row of every deal table, because the user asks.
import { checkTables } from "./checkTables";
import type { Core } from "./Core";
import type { Notice } from "./notice";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Checks all deal tables: one sync to read, one to write what differs. */
export function validateDeals(session: Session): Promise<void> {
  return runAction(session, "checking", async (core) => {
    await checkTables(core, "all", "asked");
    return toVerdict(core);
  });
}

function toVerdict(core: Core): Notice | null {
  const { state } = core;
  if (state.phase !== "ready") return { code: "no-template", params: {} };
  if (core.memory.notice !== null) return null;
  const rows = state.tables.reduce((sum, table) => sum + table.rows, 0);
  const rowsWithErrors = state.tables.reduce((sum, table) => sum + table.rowsWithErrors, 0);
  return rows === 0 ? { code: "nothing-to-check", params: {} } : { code: "checked", params: { rows, rowsWithErrors } };
}
