// Puts the Errors column back where the user deleted it.
import type { Column } from "../deals/column";
import { columns } from "../deals/columns";
import { addDealColumn } from "../excel/addDealColumn";
import { toColumnHelp } from "../language/toColumnHelp";
import { toErrorsIndex } from "./CheckedTable";
import { checkTables } from "./checkTables";
import { toActiveTable } from "./Memory";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Adds the Errors column as the table's first, and fills it. */
export function restoreErrorsColumn(session: Session): Promise<void> {
  return runAction(session, "restoring-errors", async (core) => {
    const table = toActiveTable(core.memory);
    const column = (columns as readonly Column[]).find(({ kind }) => kind === "errors");
    if (table === null || column === undefined) return { code: "no-template", params: {} };
    if (toErrorsIndex(table.layout) === null) {
      const behind = table.layout.columns.flatMap((one) => one.column ?? []);
      const help = toColumnHelp(column, core.deps.language);
      await core.run((context) => {
        addDealColumn(context, { place: table.place, index: 0, header: column.header, column, help, behind });
        return () => undefined;
      }, "until-cell-is-left");
    }
    await checkTables(core, new Set([table.place.tableId]), "asked");
    return { code: "errors-column-restored", params: {} };
  });
}
