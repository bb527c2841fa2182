// Sees what is there after a sheet or table was found gone, or made by somebody else, in the middle of a write.
import { readWorkbook } from "../excel/readWorkbook";
import { toRecordPlaces } from "../excel/recordSheet";
import { checkTables } from "./checkTables";
import { rememberWorkbook } from "./rememberWorkbook";
import type { Core } from "./Core";
import { loadPulled } from "./pull/loadPulled";

/** Reads the workbook, what was pulled and all deal tables again. Throws the failure where no deal table is left. */
export async function lookAgain(core: Core, failure: unknown): Promise<void> {
  const workbook = await core.run(readWorkbook, "until-cell-is-left");
  rememberWorkbook(core, workbook);
  if (core.memory.tables.size === 0) throw failure;
  if (workbook.hasPulledSheet) await loadPulled(core);
  else core.remember({ pulledPlaces: toRecordPlaces(false) });
  await checkTables(core, "all", "quiet");
}
