// Chooses the language of the Errors texts, for the workbook.
import type { Language } from "../deals/words";
import { writeWorkbookSettings } from "../excel/workbookSettings";
import { checkTables } from "./checkTables";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Writes the Errors texts in a language from now on, those that stand there too; the workbook remembers it. */
export function setErrorsLanguage(session: Session, errorsLanguage: Language): Promise<void> {
  return runAction(session, "switching", async (core) => {
    const { live, rowDefaults } = core.memory;
    await core.run((context) => {
      writeWorkbookSettings(context, { live, errorsLanguage, rowDefaults });
      return () => undefined;
    }, "until-cell-is-left");
    core.remember({ errorsLanguage });
    await checkTables(core, "all", "asked");
    return null;
  });
}
