// The file of an export as Partner Center gives it, made while it is read: never more than a few deals are in memory.
import { toCsv } from "../../deals/csv/toCsv";
import { toFileColumns, toFileRecord } from "../../deals/csv/toFileColumns";
import type { ExportedDeal } from "../ledger/Export";

/** What the file is made of. */
export interface ExportFileSource {
  /** The names of the cells that its deals have. */
  readonly names: ReadonlySet<string>;
  /** How many deals there are. */
  readonly count: number;
  /** Deals from a number on, so many at most. */
  readonly readDeals: (from: number, most: number) => Promise<readonly ExportedDeal[]>;
}

const dealsAtOnce = 100;

/** The bytes of the file, with a mark at its start; they break off with an error where deals are gone before they were read. */
export function toExportFile(source: ExportFileSource): ReadableStream<Uint8Array> {
  const parts = toParts(source);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return();
    },
  });
}

async function* toParts({ names, count, readDeals }: ExportFileSource): AsyncGenerator<string, void> {
  const columns = toFileColumns((name) => names.has(name));
  // Excel takes a file without the mark at its start for one of the computer's own code page.
  yield `\uFEFF${toCsv([columns.map(({ header }) => header)])}`;
  for (let from = 0; from < count;) {
    const deals = await readDeals(from, dealsAtOnce);
    if (deals.length === 0) throw new Error("The export was erased while its file was read.");
    yield toCsv(deals.map(({ cells }) => toFileRecord(columns, { cells, errors: "" })));
    from += deals.length;
  }
}
