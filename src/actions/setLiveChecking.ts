// Turns live checking on or off, for the workbook.
import { writeWorkbookSettings } from "../excel/workbookSettings";
import { checkTables } from "./checkTables";
import { runAction } from "./runAction";
import type { Session } from "./session";
import type { Live } from "./sessionState";

/** Checks cells as they are typed, or only when the user asks; the workbook remembers it. */
export function setLiveChecking(session: Session, live: Live): Promise<void> {
  return runAction(session, "switching", async (core) => {
    const { errorsLanguage, rowDefaults } = core.memory;
    await core.run((context) => {
      writeWorkbookSettings(context, { live, errorsLanguage, rowDefaults });
      return () => undefined;
    }, "until-cell-is-left");
    core.remember({ live });
    if (live === "on") await checkTables(core, "all", "quiet");
    return null;
  });
}
