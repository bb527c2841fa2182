// Sends again rows whose outcome is not known, after a look-up has not found them and their user has confirmed it.
import { toKey } from "../../excel/guarded";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import type { ShownRow } from "./findPlanned";
import { readFresh } from "./previewPush";
import { toSendable } from "./pushDeals";
import { pushRows } from "./pushRows";
import { toPreviewRows } from "./toPreview";

/** Sends those of the keys that the last look-up did not find; each keeps its mark, so that the first try can still be found. */
export async function sendAgain(session: Session, keys: ReadonlySet<string>): Promise<void> {
  const { core } = session;
  const { backend } = core.deps;
  if (isTaken(core)) return;
  if (needsSignIn(core) && (!(await signInFirst(core)) || isTaken(core))) return;
  const { work } = core.memory;
  const summary = work.kind === "pushed" ? work.summary : null;
  const marks = new Set((summary?.lookedUp ?? []).filter((key) => keys.has(key)).map(toKey));
  let rows: readonly ShownRow[] = [];
  await runAction(session, "previewing", async (): Promise<Notice | null> => {
    if (backend === null) return { code: "not-connected", params: {} };
    rows = marks.size === 0 || summary === null ? [] : await readRows(core, summary.tableId, marks);
    return rows.length === 0 ? { code: "nothing-to-push", params: {} } : null;
  });
  if (backend === null || summary === null || rows.length === 0) return;
  await pushRows(core, backend, { tableId: summary.tableId, rows, keepValues: false, unchanged: 0 });
}

async function readRows(core: Core, tableId: string, marks: ReadonlySet<string>): Promise<readonly ShownRow[]> {
  const table = await readFresh(core, tableId);
  if (table === null) return [];
  const rows = toPreviewRows(core, table, marks).filter(({ key }) => marks.has(toKey(key)));
  return rows.flatMap((row) => toSendable(row, false) ?? []);
}
