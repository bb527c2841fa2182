// The files of a deal table as it stands now.
import { toImportPlan } from "../../deals/csv/toImportPlan";
import type { ImportPlan } from "../../deals/csv/toImportPlan";
import { toBasis } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import { readFresh } from "../push/previewPush";

/** A table that was read and checked anew, with its files. */
export interface TableFiles {
  readonly table: CheckedTable;
  readonly plan: ImportPlan;
}

/** Reads the active deal table anew and plans its files; null where there is none. To be called in a turn of the session. */
export async function planTableFiles(core: Core): Promise<TableFiles | null> {
  const table = await readFresh(core);
  if (table === null) return null;
  const { rows, layout, layoutFindings, own, across } = table;
  const findings = [...layoutFindings, ...own.flat(), ...[...across.values()].flat()];
  const conflicts = new Set(core.memory.conflicts.keys());
  return { table, plan: toImportPlan({ rows, layout, findings, pulled: toBasis(core).pulled, conflicts }) };
}
