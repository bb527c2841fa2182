// Makes a preview anew whose rows turn out to be sent in the background.
import { toKey } from "../../excel/guarded";
import type { Core } from "../Core";
import { toPreview } from "../push/toPreview";

/** Makes it anew, from what was last read and of the same rows, where it offers one that is under way: it is not to be sent twice. */
export function renewPreview(core: Core): void {
  const { work, underWay, tables } = core.memory;
  if (work.kind !== "preview") return;
  const { tableId, rows, hiddenRows } = work.preview;
  const table = tables.get(tableId);
  const isOffered = rows.some(
    ({ key, plan }) => (plan.kind === "create" || plan.kind === "update") && underWay.has(toKey(key)),
  );
  if (table === undefined || !isOffered) return;
  const keys = new Set(rows.map(({ key }) => key));
  const preview = toPreview(core, table, hiddenRows);
  core.remember({
    work: { kind: "preview", preview: { ...preview, rows: preview.rows.filter(({ key }) => keys.has(key)) } },
    notice: { code: "preview-renewed", params: {} },
  });
}
