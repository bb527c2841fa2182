// Checks what a burst of events touched.
import { CellBeingEdited, ExcelBusy, ExcelFailure, GoneFromWorkbook } from "../excel/ExcelFailure";
import { checkRows } from "./checkRows";
import { checkNewTables, checkTables } from "./checkTables";
import type { Core } from "./Core";
import { toActiveTable } from "./Memory";
import { nothingPending } from "./Pending";
import type { Pending } from "./Pending";
import { toNotice } from "./toNotice";

/** Checks what a burst touched; what could not be looked at yet is given back. */
export async function checkBurst(core: Core, burst: Pending): Promise<Pending | null> {
  try {
    await checkEach(core, burst);
    return null;
  } catch (failure) {
    if (failure instanceof GoneFromWorkbook) return { ...nothingPending, workbook: true };
    if (failure instanceof ExcelFailure) {
      const place = toActiveTable(core.memory)?.place;
      core.remember({ notice: toNotice(failure, place ?? { sheetName: "", tableName: "" }) });
    } else core.deps.report(failure);
    return failure instanceof CellBeingEdited || failure instanceof ExcelBusy ? burst : null;
  }
}

async function checkEach(core: Core, { workbook, whole, rows }: Pending): Promise<void> {
  if (workbook) await checkNewTables(core, core.memory.live === "on" ? "quiet" : "look-only");
  for (const [tableId, by] of whole) {
    await checkTables(core, new Set([tableId]), by === "user" ? "quiet" : "look-only");
  }
  for (const [tableId, change] of rows) {
    if (!whole.has(tableId)) await checkRows(core, change);
  }
}
