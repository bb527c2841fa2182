// Shows what a push would do, before anything is sent.
import { countHiddenRows } from "../../excel/countHiddenRows";
import { readDateSystem } from "../../excel/dateSystem";
import { checkTables } from "../checkTables";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import { toActiveTable } from "../Memory";
import type { Notice } from "../notice";
import { isHeldBack } from "../pull/isHeldBack";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { PreviewRow } from "../work";
import { toPreview } from "./toPreview";

/** Reads the active deal table anew, in two syncs at most where it has a thousand rows, and shows what a push would do. */
export async function previewPush(session: Session): Promise<void> {
  if (isHeldBack(session.core)) return;
  await runAction(session, "previewing", (core) => showPreview(core));
}

/** Which rows a preview shows; all of them when left out. */
export interface PreviewChoice {
  readonly tableId?: string;
  readonly shows?: (row: PreviewRow) => boolean;
}

/** Shows a preview; to be called in a turn of the session. Gives what to tell where there is none. */
export async function showPreview(core: Core, { tableId, shows }: PreviewChoice = {}): Promise<Notice | null> {
  if (core.deps.backend === null) return { code: "not-connected", params: {} };
  const table = await readFresh(core, tableId);
  if (table === null) return { code: "no-template", params: {} };
  const { hiddenRows, dateSystem } = await core.run((context) => {
    const hidden = countHiddenRows(context, table.place);
    const system = readDateSystem(context);
    return () => ({ hiddenRows: hidden(), dateSystem: system() });
  }, "until-cell-is-left");
  core.remember({ dateSystem });
  if (dateSystem === 1904) return { code: "dates-from-1904", params: {} };
  const preview = toPreview(core, table, hiddenRows);
  const rows = shows === undefined ? preview.rows : preview.rows.filter(shows);
  core.remember({ work: { kind: "preview", preview: { ...preview, rows } } });
  return null;
}

/** Reads a table anew, the active one when none is named; null where there is none. */
export async function readFresh(core: Core, tableId?: string): Promise<CheckedTable | null> {
  const wanted = tableId ?? toActiveTable(core.memory)?.place.tableId;
  if (wanted === undefined || !core.memory.tables.has(wanted)) {
    await checkTables(core, "all", "quiet");
    return toActiveTable(core.memory);
  }
  await checkTables(core, new Set([wanted]), "quiet");
  return core.memory.tables.get(wanted) ?? null;
}
