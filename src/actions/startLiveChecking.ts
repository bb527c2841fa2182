// Live checking: gathers what happens in the workbook into bursts, and checks what each burst touched.
import { toAreas } from "../excel/area";
import type { WorkbookEvent } from "../excel/watchWorkbook";
import type { Core } from "./Core";
import { loadChecking } from "./loadChecking";
import { addEvent, addLeft, addPending, isNothing, nothingPending } from "./Pending";
import type { Pending } from "./Pending";
import { toLeftAreas } from "./Selection";
import { forgetTables } from "./knownTables";

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
      const undone = await core.inTurn(async () => {
        const { checkBurst } = await loadChecking(core);
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
