// Looks at all deal tables again when the pane gets the focus: events get lost, and recalculated formulas raise none.
import { ExcelFailure } from "../excel/ExcelFailure";
import { checkTables } from "./checkTables";
import type { Session } from "./session";

/**
 * Checks all rows whose cells hold something new, quietly; nothing where cells are checked only when the user asks. What
 * Excel refuses now is looked at next time.
 */
export async function recheck({ core }: Session): Promise<void> {
  if (core.memory.live === "off") return;
  await core.inTurn(async () => {
    try {
      await checkTables(core, "all", "quiet");
    } catch (failure) {
      if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
    }
  });
}
