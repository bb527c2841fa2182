// Reads deal tables whole: small ones together in one sync, a large one in blocks that Excel can hand over.
import type { Row } from "../deals/cell";
import type { Layout } from "../deals/layout";
import { PayloadTooLarge } from "../excel/ExcelFailure";
import type { Patience } from "../excel/inWorkbook";
import { readDealBlock, readDealTable } from "../excel/readDealTable";
import type { TableRead } from "../excel/readDealTable";
import { readWorkbook } from "../excel/readWorkbook";
import type { WorkbookRead } from "../excel/readWorkbook";
import type { Core } from "./Core";

/** A table to read. */
export interface WantedTable {
  readonly tableId: string;
  readonly layout: Layout;
  /** Its rows as last known, to guess how much there is to read; null where nothing is known. */
  readonly rows: readonly Row[] | null;
}

/** How to read. */
export interface ReadWay {
  readonly patience: Patience;
  readonly withNumberFormats: boolean;
  /** Whether to look in the same sync for tables that came or went. */
  readonly withWorkbook: boolean;
}

/** What was read. */
export interface TablesRead {
  readonly workbook: WorkbookRead | null;
  readonly tables: readonly TableRead[];
}

/** The most bytes that one sync should read or write (design.md, Where data flows). */
export const blockBytes = 1_500_000;
const rowsToGuessFrom = 50;
const firstBlockRows = 1_000;

/** Reads tables. Throws GoneFromWorkbook where one is not there any more. */
export async function readTables(core: Core, wanted: readonly WantedTable[], way: ReadWay): Promise<TablesRead> {
  const small = wanted.filter((table) => toBlockRows(table) >= (table.rows?.length ?? 0));
  const large = wanted.filter((table) => !small.includes(table));
  try {
    const read = await readTogether(core, small, way);
    const further = await readInBlocks(core, large, way);
    return { workbook: read.workbook, tables: [...read.tables, ...further] };
  } catch (failure) {
    if (!(failure instanceof PayloadTooLarge)) throw failure;
    const read = await readTogether(core, [], { ...way, withWorkbook: true });
    return { workbook: read.workbook, tables: await readInBlocks(core, wanted, way) };
  }
}

async function readTogether(core: Core, wanted: readonly WantedTable[], way: ReadWay): Promise<TablesRead> {
  if (wanted.length === 0 && !way.withWorkbook) return { workbook: null, tables: [] };
  return core.run((context) => {
    const workbook = way.withWorkbook ? readWorkbook(context) : null;
    const tables = wanted.map(({ tableId, layout, rows }) =>
      readDealTable(context, {
        tableId,
        layout,
        rows: Number.MAX_SAFE_INTEGER,
        knownRows: rows?.length ?? 0,
        withNumberFormats: way.withNumberFormats,
      }),
    );
    return () => ({ workbook: workbook?.() ?? null, tables: tables.map((table) => table()) });
  }, way.patience);
}

async function readInBlocks(core: Core, wanted: readonly WantedTable[], way: ReadWay): Promise<readonly TableRead[]> {
  const reads: TableRead[] = [];
  for (const table of wanted) reads.push(await readOneInBlocks(core, table, way));
  return reads;
}

async function readOneInBlocks(core: Core, table: WantedTable, way: ReadWay): Promise<TableRead> {
  let blockRows = Math.min(toBlockRows(table), table.rows === null ? firstBlockRows : Number.MAX_SAFE_INTEGER);
  const halving = async <T>(read: (rows: number) => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await read(blockRows);
      } catch (failure) {
        if (!(failure instanceof PayloadTooLarge) || blockRows === 1) throw failure;
        blockRows = Math.ceil(blockRows / 2);
      }
    }
  };
  const first = await halving((rows) => readFirstBlock(core, table, { rows, way }));
  const rows = [...first.rows];
  while (rows.length < first.place.rows) {
    const block = await halving((count) =>
      core.run(
        (context) => readDealBlock(context, { place: first.place, row: rows.length, rows: count }),
        way.patience,
      ),
    );
    rows.push(...block);
  }
  return { ...first, rows };
}

function readFirstBlock(
  core: Core,
  { tableId, layout }: WantedTable,
  { rows, way }: { rows: number; way: ReadWay },
): Promise<TableRead> {
  const question = { tableId, layout, rows, knownRows: Number.MAX_SAFE_INTEGER, withNumberFormats: false };
  return core.run((context) => readDealTable(context, question), way.patience);
}

function toBlockRows({ rows }: WantedTable): number {
  if (rows === null || rows.length === 0) return Number.MAX_SAFE_INTEGER;
  const step = Math.max(1, Math.floor(rows.length / rowsToGuessFrom));
  const sample = rows.filter((_row, index) => index % step === 0);
  const bytesPerRow = (JSON.stringify(sample).length * 1.2) / sample.length;
  return Math.max(1, Math.floor(blockBytes / bytesPerRow));
}
