// Chooses what a row for a new deal begins with, for the workbook.
import { writeWorkbookSettings } from "../../excel/workbookSettings";
import type { RowDefaults } from "../../excel/workbookSettings";
import { runAction } from "../runAction";
import type { Session } from "../session";

export type { RowDefaults } from "../../excel/workbookSettings";

/** Keeps the defaults in the workbook. */
export function setRowDefaults(session: Session, rowDefaults: RowDefaults): Promise<void> {
  return runAction(session, "switching", async (core) => {
    const { live, errorsLanguage } = core.memory;
    await core.run((context) => {
      writeWorkbookSettings(context, { live, errorsLanguage, rowDefaults });
      return () => undefined;
    }, "until-cell-is-left");
    core.remember({ rowDefaults });
    return { code: "defaults-saved", params: {} };
  });
}
