// The very hidden sheet that keeps deals as they were pulled, with their eTags: what changes and conflicts are judged by.
import type { CellValue } from "../deals/cell";
import type { Cells, PulledDeal } from "../deals/pulled";
import { toLongText, toLongTextCells } from "./longText";
import { planRecords } from "./recordSheet";
import { pulledSheet } from "./recordSheets";
import type { RecordBlock, RecordCells, RecordChange, RecordEdit, RecordPlaces } from "./recordSheet";
import { readRecords } from "./readRecords";

const letters = { eTag: "e", cells: "c", behind: "b" } as const;
const mostBytesOfLetter = 6;

/** What some rows of the sheet hold; damaged ones are left out. */
export interface PulledBlock extends RecordBlock {
  readonly deals: readonly PulledDeal[];
}

/** What becomes of the records. `displaced` are records that a write displaced: they are written once more as they stand. */
export interface PulledChange {
  readonly written: readonly PulledDeal[];
  readonly removed?: readonly string[];
  readonly displaced?: readonly RecordCells[];
}

/** A deal as its row. */
function toPulledRecord({ referralId, eTag, updatedAt, microsoft, cells, behind }: PulledDeal): RecordCells {
  return [
    referralId,
    letters.eTag + eTag,
    updatedAt,
    microsoft,
    ...toLongTextCells(letters.cells, JSON.stringify(cells)),
    ...toLongTextCells(letters.behind, behind),
  ];
}

/** The deal of a row; null where the row is blank or damaged. */
function parsePulledRecord(record: readonly CellValue[]): PulledDeal | null {
  const [referralId, eTag, updatedAt, microsoft, ...texts] = record;
  if (typeof referralId !== "string" || referralId === "" || typeof updatedAt !== "string") return null;
  if (microsoft !== "seen" && microsoft !== "not-yet") return null;
  const cells = parseCells(toLongText(letters.cells, texts));
  if (cells === null) return null;
  return {
    referralId,
    eTag: toLongText(letters.eTag, [eTag ?? ""]),
    updatedAt,
    cells,
    behind: toLongText(letters.behind, texts),
    microsoft,
  };
}

function parseCells(json: string): Cells | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isCells(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isCells(parsed: unknown): parsed is Cells {
  return (
    typeof parsed === "object" &&
    parsed !== null &&
    !Array.isArray(parsed) &&
    Object.values(parsed).every((value) => ["string", "number", "boolean"].includes(typeof value))
  );
}

/** Queues reading so many rows of the sheet from a row on; the first record stands in row 1. */
export function readPulledBlock(
  context: Excel.RequestContext,
  block: { readonly row: number; readonly rows: number },
): () => PulledBlock {
  const read = readRecords(context, pulledSheet, block);
  return () => {
    const found = read();
    return { ...found, deals: found.records.flatMap((record) => parsePulledRecord(record) ?? []) };
  };
}

/** Which rows to write so that deals are kept as they are now. */
export function planPulled(
  places: RecordPlaces,
  { written, removed = [], displaced = [] }: PulledChange,
): { readonly edit: RecordEdit; readonly places: RecordPlaces } {
  const whole = displaced.filter((record) => parsePulledRecord(record) !== null);
  const change: RecordChange = { written: [...whole, ...written.map(toPulledRecord)], removed };
  return planRecords(pulledSheet, places, change);
}

/** About how many bytes it takes to send a deal's row. */
export function countPulledBytes(deal: PulledDeal): number {
  return JSON.stringify(toPulledRecord(deal)).length + mostBytesOfLetter;
}
