// A file of Partner Center, or one that people have opened and saved since -> its deals as the sheet would hold them.
import type { CellValue } from "../cell";
import { isBlankCell, toText } from "../cell";
import { isBlankRow } from "../checkDeal";
import type { Edition } from "../edition";
import { parseErrorsCell } from "../errorsCell";
import { readLayout } from "../layout";
import type { Layout } from "../layout";
import type { Cells } from "../pulled";
import { fromFileText, toDateOrder } from "./fileText";
import type { DateOrder } from "./fileText";
import { readCsv } from "./readCsv";
import type { SheetOfText } from "./readCsv";

/** One record of a file. */
export interface FileDeal {
  /** Its number in the file; the header is 1. */
  readonly record: number;
  /** By English header, as the sheet holds them; blank ones and Errors are left out. */
  readonly cells: Cells;
  /** "" of a deal that was not created. */
  readonly referralId: string;
  /** What Partner Center wrote into Errors; "" where it found nothing. */
  readonly errors: string;
}

/** A file of deals. */
export interface DealFile {
  readonly deals: readonly FileDeal[];
  readonly edition: Edition;
  /** The English headers of the template that it has, those that repeat by their first. */
  readonly columns: ReadonlySet<string>;
  /** How its dates were read. */
  readonly dates: DateOrder;
  /** Headers that the template does not know: left aside. */
  readonly unknownColumns: readonly string[];
}

/** Reads a file in any edition and spelling that is known. Throws UnreadableFile. */
export function readDealFile(bytes: Uint8Array): DealFile {
  const sheet = readCsv(bytes);
  const { layout } = readLayout(sheet.headers);
  const dates = toDates(sheet, layout);
  const unknown = layout.columns.filter(({ column, header }) => column === null && header.trim() !== "");
  return {
    deals: sheet.rows.flatMap((row, at) => toFileDeal(row, at, { layout, dates })),
    edition: layout.edition,
    columns: new Set([...layout.byName.values()].flatMap(({ column }) => column?.header ?? [])),
    dates,
    unknownColumns: unknown.map(({ header }) => header.trim()),
  };
}

/** The first record below the header. */
const firstRecord = 2;

interface Reading {
  readonly layout: Layout;
  readonly dates: DateOrder;
}

function toFileDeal(row: readonly string[], at: number, { layout, dates }: Reading): readonly FileDeal[] {
  if (isBlankRow(row, layout)) return [];
  const cells: Record<string, CellValue> = {};
  let errors = "";
  for (const { name, index, column } of layout.byName.values()) {
    const text = row[index] ?? "";
    if (column === null) continue;
    if (column.kind === "errors") errors = toAnswer(text);
    else if (!isBlankCell(text)) cells[name] = fromFileText(column, text, dates);
  }
  return [{ record: at + firstRecord, cells, referralId: toText(cells["Referral ID"] ?? ""), errors }];
}

// A file that was written from a sheet of ours may say which part is whose.
function toAnswer(text: string): string {
  const { check, partnerCenter } = parseErrorsCell(text);
  return partnerCenter === "" ? check : partnerCenter;
}

// Partner Center writes commas and the month first; a file of semicolons was saved by an Excel of another country.
function toDates({ rows, delimiter }: SheetOfText, { columns }: Layout): DateOrder {
  const places = columns.filter(({ column }) => column?.kind === "date").map(({ index }) => index);
  const texts = rows.flatMap((row) => places.map((index) => row[index] ?? ""));
  return toDateOrder(texts, delimiter === ";" ? "unclear" : "month-first");
}
