// Shows the deals that want care.
import { toWorklist } from "../../deals/worklist/toWorklist";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { toRowName } from "../pull/toRowName";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { toLocalDay } from "../toLocalDay";

/** Reads the table anew and lists what wants care. */
export function showWorklist(session: Session): Promise<void> {
  return runAction(session, "checking", async (core): Promise<Notice | null> => {
    const table = await readFresh(core);
    if (table === null) return { code: "no-template", params: {} };
    const { rows, layout, place } = table;
    const today = toLocalDay(core.deps.now());
    const cares = toWorklist(rows, layout, { today, changedAtMs: (id) => toChangedMs(core, id) });
    const listed = cares.map((care) => ({ ...toRowName(table, care.row), care }));
    const list = { tableId: place.tableId, sheetName: place.sheetName, rows, listed };
    core.remember({ work: { kind: "worklist", list } });
    return null;
  });
}

function toChangedMs({ memory }: Core, referralId: string): number | null {
  const ms = Date.parse(memory.pulled.get(referralId.toLowerCase())?.updatedAt ?? "");
  return Number.isNaN(ms) ? null : ms;
}
