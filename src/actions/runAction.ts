// Runs what a user asked for: in its turn, shown as busy, never rejected; a refusal becomes a notice.
import { ExcelFailure } from "../excel/ExcelFailure";
import type { Core } from "./Core";
import { toActiveTable } from "./Memory";
import type { Notice } from "./notice";
import type { Session } from "./session";
import type { Task } from "./sessionState";
import { toNotice } from "./toNotice";

/** Does what was asked for and shows the notice that it ends with; a second click while it runs does nothing. */
export async function runAction(
  { core }: Session,
  task: Task,
  work: (core: Core) => Promise<Notice | null>,
): Promise<void> {
  if (core.memory.busy?.task === task) return;
  core.remember({ busy: { task, done: 0, total: null }, notice: null });
  await core.inTurn(async () => {
    core.remember({ busy: { task, done: 0, total: null } });
    const notice = await toOutcome(core, work);
    core.remember({ busy: null, ...(notice === null ? {} : { notice }) });
  });
}

async function toOutcome(core: Core, work: (core: Core) => Promise<Notice | null>): Promise<Notice | null> {
  try {
    return await work(core);
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
    return toNotice(
      failure,
      toActiveTable(core.memory)?.place ?? { sheetName: core.memory.activeSheet.name, tableName: "" },
    );
  }
}
