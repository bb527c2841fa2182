// Remembers where pulled deals stand on their hidden sheet after a write.
import { planPulled } from "../excel/pulledSheet";
import type { RecordPlaces } from "../excel/recordSheet";
import { writeRecords } from "../excel/writeRecords";
import type { RecordsWritten } from "../excel/writeRecords";
import type { Core } from "./Core";

/** Remembers the places; records of others that ours displaced are written once more. `written` is null where none were. */
export async function keepRecords(core: Core, places: RecordPlaces, written: RecordsWritten | null): Promise<void> {
  core.remember({ pulledPlaces: places });
  if (written === null) return;
  const { sheetId, displaced } = written;
  if (sheetId !== null) core.remember({ knownSheetIds: new Set([...core.memory.knownSheetIds, sheetId]) });
  if (displaced.length === 0) return;
  const again = planPulled(places, { written: [], displaced });
  const more = await core.run((context) => writeRecords(context, again.edit), "until-cell-is-left");
  await keepRecords(core, again.places, more);
}
