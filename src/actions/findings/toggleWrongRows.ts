// Shows only the rows with errors in the sheet, by the table's own filter, or all rows again.
import { readWrongRowsFilter, writeWrongRowsFilter } from "../../excel/wrongRowsFilter";
import type { Notice } from "../notice";
import { readFresh } from "../push/previewPush";
import { runAction } from "../runAction";
import type { Session } from "../session";

/** Turns the filter on where it is off, and off where it is on; other filters of the table stay. */
export function toggleWrongRows(session: Session): Promise<void> {
  return runAction(session, "filtering", async (core): Promise<Notice> => {
    const table = await readFresh(core);
    const column = table?.layout.byName.get("Errors");
    if (table === null || column === undefined) return { code: "no-template", params: {} };
    const { tableId } = table.place;
    const isOn = await core.run((context) => readWrongRowsFilter(context, tableId, column), "until-cell-is-left");
    const rows = table.rows.filter((row) => String(row[column.index] ?? "") !== "").length;
    if (!isOn && rows === 0) return { code: "no-next-error", params: {} };
    await core.run((context) => {
      writeWrongRowsFilter(context, { tableId, column, on: !isOn });
      return () => undefined;
    }, "until-cell-is-left");
    return isOn ? { code: "all-rows-shown", params: {} } : { code: "wrong-rows-shown", params: { rows } };
  });
}
