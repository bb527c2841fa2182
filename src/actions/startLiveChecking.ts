// Live checking: gathers what happens in the workbook into bursts, and checks what each burst touched.
import { toAreas } from "../excel/area";
import { CellBeingEdited, ExcelBusy, ExcelFailure, GoneFromWorkbook } from "../excel/ExcelFailure";
import type { WorkbookEvent } from "../excel/watchWorkbook";
import { checkRows } from "./checkRows";
import { checkNewTables, checkTables } from "./checkTables";
import type { Core } from "./Core";
import { toActiveTable } from "./Memory";
import { addEvent, addLeft, addPending, isNothing, nothingPending } from "./Pending";
import type { Pending } from "./Pending";
import { toLeftAreas } from "./Selection";
import { forgetTables } from "./settleWrite";
import { toNotice } from "./toNotice";

// Long enough for Enter to send both its events, short enough to be answered within a blink.
const burstMs = 20;

/** Starts checking what the user does. The listener that it sets returns at once; the work follows in its turn. */
export function startLiveChecking(core: Core): void {
  let pending: Pending = nothingPending;
  let isAtWork = false;

  const work = async (): Promise<void> => {
    isAtWork = true;
    while (!isNothing(pending)) {
      await core.deps.sleep(burstMs);
      const undone = await core.inTurn(() => {
        const burst = pending;
        pending = nothingPending;
        return checkBurst(core, burst);
      });
      if (undone === null) continue;
      // Excel would not let us look: the next event takes it up again.
      pending = addPending(undone, pending);
      break;
    }
    isAtWork = false;
  };

  core.listener = (event) => {
    noteEvent(core, event);
    pending = addMoved(core, addEvent(pending, event, core.memory), event);
    if (!isAtWork && !isNothing(pending)) void work();
  };
}

/** Remembers what needs no look at the workbook. */
function noteEvent(core: Core, event: WorkbookEvent): void {
  const { activeSheet, activeSheetIsStale } = core.memory;
  switch (event.kind) {
    case "sheet-deleted":
      forgetTables(core, ({ place }) => place.sheetId === event.sheetId);
      return;
    case "table-deleted":
      forgetTables(core, ({ place }) => place.tableId === event.tableId);
      return;
    case "sheet-activated":
      if (event.sheetId === activeSheet.id) return;
      core.remember({
        activeSheet: { id: event.sheetId, name: "", isEmpty: false, isProtected: false },
        activeSheetIsStale: true,
      });
      return;
    case "cells-changed":
      if (event.sheetId === activeSheet.id && !activeSheetIsStale) core.remember({ activeSheetIsStale: true });
      return;
    case "selection-moved":
    case "rows-sorted":
    case "sheet-added":
    case "table-added":
      return;
  }
}

function addMoved(core: Core, pending: Pending, event: WorkbookEvent): Pending {
  if (event.kind !== "selection-moved") return pending;
  const { selection: before, memory } = core;
  const selection = { sheetId: event.sheetId, areas: toAreas(event.address) };
  core.select(selection);
  if (before === null || memory.live === "off") return pending;
  return addLeft(pending, { sheetId: before.sheetId, areas: toLeftAreas(before, selection) }, memory);
}

/** Checks what a burst touched; what could not be looked at yet is given back. */
async function checkBurst(core: Core, burst: Pending): Promise<Pending | null> {
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
