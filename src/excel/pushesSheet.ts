// The very hidden sheet that keeps what pushes have done: one record each.
import type { CellValue } from "../deals/cell";
import { toLongText, toLongTextCells } from "./longText";
import { readRecords } from "./readRecords";
import { planRecords } from "./recordSheet";
import { pushesSheet } from "./recordSheets";
import type { RecordBlock, RecordCells, RecordEdit, RecordPlaces } from "./recordSheet";

/** The record of one push. */
export interface PushRecord {
  readonly pushId: string;
  /** When it was made, in milliseconds since 1970. */
  readonly atMs: number;
  /** What it did, as JSON. */
  readonly json: string;
}

/** What some rows of the sheet hold; damaged ones are left out. */
export interface PushesBlock extends RecordBlock {
  readonly pushes: readonly PushRecord[];
}

const letter = "r";

/** Queues reading so many rows of the sheet from a row on; the first record stands in row 1. */
export function readPushesBlock(
  context: Excel.RequestContext,
  block: { readonly row: number; readonly rows: number },
): () => PushesBlock {
  const read = readRecords(context, pushesSheet, block);
  return () => {
    const found = read();
    return { ...found, pushes: found.records.flatMap((record) => parsePush(record) ?? []) };
  };
}

function parsePush([pushId, time, ...texts]: readonly CellValue[]): PushRecord | null {
  const atMs = Date.parse(String(time));
  const json = toLongText(letter, texts);
  return typeof pushId === "string" && pushId !== "" && json !== "" && !Number.isNaN(atMs)
    ? { pushId, atMs, json }
    : null;
}

/** Which rows to write for pushes that were made, and without those that need not be remembered any more. */
export function planPushes(
  places: RecordPlaces,
  { written, removed = [] }: { readonly written: readonly PushRecord[]; readonly removed?: readonly string[] },
): { readonly edit: RecordEdit; readonly places: RecordPlaces } {
  return planRecords(pushesSheet, places, { written: written.map(toRecord), removed });
}

function toRecord({ pushId, atMs, json }: PushRecord): RecordCells {
  return [pushId, new Date(atMs).toISOString(), ...toLongTextCells(letter, json)];
}
