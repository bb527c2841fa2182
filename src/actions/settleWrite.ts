// Ends a check: writes what it came to, remembers the table, and keeps the findings where the sheet takes no writes.
import { ExcelFailure, GoneFromWorkbook } from "../excel/ExcelFailure";
import type { Core } from "./Core";
import type { NoticeCode } from "./notice";
import { rememberTable } from "./knownTables";
import { toDealTableState } from "./toDealTableState";
import { toNotice } from "./toNotice";
import { writeTable } from "./writeTable";
import type { TableWrite } from "./writeTable";

/** Writes and remembers; a refused write leaves the findings in the pane, a notice that says why, and is made up for later. */
export async function settleWrite(core: Core, write: TableWrite): Promise<void> {
  try {
    const table = await writeTable(core, write);
    rememberTable(core, table);
    forgetOutdated(core);
  } catch (failure) {
    if (!(failure instanceof ExcelFailure) || failure instanceof GoneFromWorkbook) throw failure;
    rememberTable(core, { ...write.table, owesErrors: true });
    core.remember({ notice: toNotice(failure, write.table.place) });
  }
}

const refusals: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["cell-being-edited", "sheet-protected", "excel-busy"]);

/** What the pane said of the sheet and is not so any more: a write that was refused is made up for, an empty table is not empty. */
function forgetOutdated(core: Core): void {
  const { notice, tables } = core.memory;
  if (notice === null) return;
  const all = [...tables.values()];
  const isMadeUpFor = refusals.has(notice.code) && all.every(({ owesErrors }) => !owesErrors);
  const isFilled = notice.code === "nothing-to-check" && all.some((table) => toDealTableState(table).rows > 0);
  if (isMadeUpFor || isFilled) core.remember({ notice: null });
}
