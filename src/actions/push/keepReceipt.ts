// The history of pushes on its very hidden sheet.
import { GoneFromWorkbook, NameTaken, PayloadTooLarge } from "../../excel/ExcelFailure";
import { planPushes, readPushesBlock } from "../../excel/pushesSheet";
import { pushesSheet } from "../../excel/recordSheets";
import { toRecordPlaces } from "../../excel/recordSheet";
import type { RecordPlaces } from "../../excel/recordSheet";
import { writeRecords } from "../../excel/writeRecords";
import type { Core } from "../Core";
import type { Receipt } from "../work";
import { parseReceipt, toReceiptJson } from "./receiptJson";

/** Adds a receipt to the history; to be called in a turn of the session. */
export async function keepReceipt(core: Core, receipt: Receipt): Promise<void> {
  const { pushId, atMs } = receipt;
  const record = { pushId, atMs, json: toReceiptJson(receipt) };
  for (let attempt = 1; ; attempt += 1) {
    const { edit } = planPushes(await readPlaces(core), { written: [record] });
    try {
      const { sheetId } = await core.run((context) => writeRecords(context, edit), "a-few-seconds");
      if (sheetId !== null) rememberSheet(core, sheetId);
      return;
    } catch (failure) {
      if (!(failure instanceof NameTaken) || attempt > 1) throw failure;
      core.remember({ sheetNames: [...core.memory.sheetNames, pushesSheet.name] });
    }
  }
}

function rememberSheet(core: Core, sheetId: string): void {
  const { knownSheetIds, sheetNames } = core.memory;
  core.remember({
    knownSheetIds: new Set([...knownSheetIds, sheetId]),
    sheetNames: [...new Set([...sheetNames, pushesSheet.name])],
  });
}

/** Where the next record goes. */
async function readPlaces(core: Core): Promise<RecordPlaces> {
  if (!core.memory.sheetNames.includes(pushesSheet.name)) return toRecordPlaces(false);
  try {
    const read = await core.run((context) => readPushesBlock(context, { row: 1, rows: 1 }), "a-few-seconds");
    return { exists: true, rowOf: new Map(), nextRow: Math.max(1, read.nextRow), width: read.width };
  } catch (failure) {
    if (!(failure instanceof GoneFromWorkbook)) throw failure;
    return toRecordPlaces(false);
  }
}

const firstBlockRows = 50;

/** Reads all receipts, the newest first; to be called in a turn of the session. */
export async function readReceipts(core: Core): Promise<readonly Receipt[]> {
  if (!core.memory.sheetNames.includes(pushesSheet.name)) return [];
  const receipts: Receipt[] = [];
  let rows = firstBlockRows;
  for (let row = 1, nextRow = 2; row < nextRow; row += rows) {
    const block = await readBlock(core, row, rows);
    rows = block.rows;
    nextRow = block.read.nextRow;
    for (const push of block.read.pushes) receipts.push(...toList(parseReceipt(push.json, push)));
  }
  return receipts.sort((one, other) => other.atMs - one.atMs);
}

async function readBlock(
  core: Core,
  row: number,
  rows: number,
): Promise<{ readonly rows: number; readonly read: ReturnType<ReturnType<typeof readPushesBlock>> }> {
  try {
    return { rows, read: await core.run((context) => readPushesBlock(context, { row, rows }), "until-cell-is-left") };
  } catch (failure) {
    if (!(failure instanceof PayloadTooLarge) || rows === 1) throw failure;
    return readBlock(core, row, Math.ceil(rows / 2));
  }
}

function toList<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
