// Shows which rows would go into files for Partner Center's Import, and which stay behind.
import type { Notice } from "../notice";
import { isHeldBack } from "../pull/isHeldBack";
import { toRowName } from "../pull/toRowName";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { FilePlan } from "../work";
import { planTableFiles } from "./planTableFiles";
import type { TableFiles } from "./planTableFiles";

/** Checks the active table and shows the plan. */
export async function planFiles(session: Session): Promise<void> {
  if (isHeldBack(session.core)) return;
  await runAction(session, "planning-files", async (core): Promise<Notice | null> => {
    const planned = await planTableFiles(core);
    if (planned === null) return { code: "no-template", params: {} };
    core.remember({ work: { kind: "file-plan", plan: toFilePlan(planned) } });
    return null;
  });
}

function toFilePlan({ table, plan }: TableFiles): FilePlan {
  const { tableId, sheetName } = table.place;
  return {
    tableId,
    sheetName,
    edition: plan.edition,
    files: plan.files.map(({ rows, creates }) => ({ rows: rows.length, creates })),
    left: plan.left.map(({ row, reason }) => ({ ...toRowName(table, row), reason })),
    formulas: plan.formulas.map(({ row, column, text }) => ({ ...toRowName(table, row), column, text })),
  };
}
