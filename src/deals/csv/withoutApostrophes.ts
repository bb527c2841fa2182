// Takes the apostrophes off a file's deals that keep spreadsheets from running their texts (toHarmless).
import type { CellValue, Row } from "../cell";
import type { Cells, PulledDeal } from "../pulled";
import type { FileDeal } from "./readDealFile";
import { fromHarmless } from "./toHarmless";

/** Where a text may stand with an apostrophe of its own. */
export interface Workbook {
  readonly tables: readonly { readonly rows: readonly Row[] }[];
  readonly pulled: ReadonlyMap<string, PulledDeal>;
}

/** The deals as they were before their file was made; a text that the workbook itself holds so keeps its apostrophe. */
export function withoutApostrophes(deals: readonly FileDeal[], workbook: Workbook): readonly FileDeal[] {
  if (!deals.some(({ cells }) => Object.values(cells).some(isHarmless))) return deals;
  const own = new Set([...toCells(workbook)].filter(isHarmless));
  const toPlain = (cell: CellValue): CellValue => (isHarmless(cell) && !own.has(cell) ? fromHarmless(cell) : cell);
  return deals.map((deal) => ({ ...deal, cells: mapCells(deal.cells, toPlain) }));
}

function isHarmless(cell: CellValue): cell is string {
  return typeof cell === "string" && fromHarmless(cell) !== cell;
}

function* toCells({ tables, pulled }: Workbook): Generator<CellValue> {
  for (const { rows } of tables) for (const row of rows) yield* row;
  for (const { cells } of pulled.values()) yield* Object.values(cells);
}

function mapCells(cells: Cells, toPlain: (cell: CellValue) => CellValue): Cells {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, toPlain(cell)]));
}
