// Loads what was pulled earlier, when a workbook is opened: block by block from its hidden sheet.
import type { PulledDeal } from "../../deals/pulled";
import { GoneFromWorkbook, PayloadTooLarge } from "../../excel/ExcelFailure";
import { readPulledBlock } from "../../excel/pulledSheet";
import { addToPlaces, toRecordPlaces } from "../../excel/recordSheet";
import type { RecordPlaces } from "../../excel/recordSheet";
import type { Core } from "../Core";

// About 3 MB.
const firstBlockRows = 1_500;

/** Reads the sheet of pulled deals into memory, in place of what was known; nothing where the sheet is gone. */
export async function loadPulled(core: Core): Promise<void> {
  const pulled = new Map<string, PulledDeal>();
  let places: RecordPlaces = toRecordPlaces(true);
  let row = 1;
  let rows = firstBlockRows;
  try {
    do {
      const at = { row, rows };
      const block = await readOrHalve(core, at);
      if (block === null) {
        rows = Math.ceil(rows / 2);
        continue;
      }
      for (const deal of block.deals) pulled.set(deal.referralId.toLowerCase(), deal);
      places = addToPlaces(places, block);
      row += rows;
    } while (row < places.nextRow);
  } catch (failure) {
    if (!(failure instanceof GoneFromWorkbook)) throw failure;
    core.remember({ pulled: new Map(), pulledPlaces: toRecordPlaces(false) });
    return;
  }
  core.remember({ pulled, pulledPlaces: places });
}

async function readOrHalve(
  core: Core,
  at: { readonly row: number; readonly rows: number },
): Promise<ReturnType<ReturnType<typeof readPulledBlock>> | null> {
  try {
    return await core.run((context) => readPulledBlock(context, at), "a-few-seconds");
  } catch (failure) {
    if (failure instanceof PayloadTooLarge && at.rows > 1) return null;
    throw failure;
  }
}
