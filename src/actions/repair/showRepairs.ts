// Shows what can be repaired before anything is: every cell before and after, and what is left to choose.
import type { Finding } from "../../deals/finding";
import { planRepairs } from "../../deals/fixes/planRepairs";
import type { RepairScope } from "../../deals/fixes/planRepairs";
import { toCheckContext } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { toRowName } from "../pull/toRowName";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { RepairPlan } from "../work";
import { writeRepairs } from "./repairCells";

/** Reads the table anew and shows all repairs in scope. */
export function showRepairs(session: Session, scope: RepairScope): Promise<void> {
  return runAction(session, "repairing", (core) => show(core, scope));
}

/**
 * Repairs the one cell of a finding at once where its user has seen the only repair there is; where there is something to
 * choose, or other dates of the column are in doubt, shows that first.
 */
export function repairFinding(session: Session, { row, column, code }: Finding): Promise<void> {
  return runAction(session, "repairing", async (core) => {
    const table = await readFresh(core);
    if (table === null || row === null || column === null) return { code: "finding-gone", params: {} };
    const { groups } = toPlan(core, table, { column, code });
    const isDoubtful = groups.some((group) => group.code === "doubtful-day");
    const repair = groups.find((group) => group.code === code)?.repairs.find((planned) => planned.row === row);
    if (repair === undefined) return { code: "finding-gone", params: {} };
    if (isDoubtful || repair.choices.length > 1)
      return show(core, isDoubtful ? { column, code } : { column, code, row });
    const { tableId } = table.place;
    return writeRepairs(core, { tableId, rows: table.rows, edits: repair.choices[0] });
  });
}

async function show(core: Core, scope: RepairScope): Promise<Notice | null> {
  const table = await readFresh(core);
  if (table === null) return { code: "no-template", params: {} };
  const plan = toPlan(core, table, scope);
  if (plan.groups.length === 0) return { code: "nothing-to-repair", params: {} };
  core.remember({ work: { kind: "repairs", plan } });
  return null;
}

function toPlan(core: Core, table: CheckedTable, scope: RepairScope): RepairPlan {
  const { own, across, rows, layout, basis, place } = table;
  const context = toCheckContext(basis, layout, core.deps.now());
  const findings = [...own.flat(), ...[...across.values()].flat()];
  const groups = planRepairs({ findings, rows, layout, context }, scope);
  const indexes = new Set(groups.flatMap(({ repairs }) => repairs.map(({ row }) => row)));
  const names = new Map([...indexes].map((row) => [row, toRowName(table, row)]));
  return { tableId: place.tableId, sheetName: place.sheetName, rows, groups, names };
}
