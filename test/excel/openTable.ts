// A workbook with a table of deals in our Excel, the real office.js over it, and the batches of the Excel layer.
import type { CellValue, Row } from "../../src/deals/cell";
import type { Layout } from "../../src/deals/layout";
import { readLayout } from "../../src/deals/layout";
import { templateHeaders } from "../../src/deals/template";
import { inWorkbook } from "../../src/excel/inWorkbook";
import type { Batch } from "../../src/excel/inWorkbook";
import { insertTemplate } from "../../src/excel/insertTemplate";
import type { TablePlace } from "../../src/excel/TablePlace";
import { writeListsSheet } from "../../src/excel/writeListsSheet";
import type { HostOptions } from "../../src/workbench/host/Host";
import type { Host } from "../../src/workbench/host/Host";
import { openExcel } from "../workbench/host/openExcel";

/** What a test works with. */
export interface OpenedTable {
  readonly host: Host;
  readonly place: TablePlace;
  readonly layout: Layout;
  /** Runs one batch; each is one sync. */
  readonly run: <T>(batch: Batch<T>) => Promise<T>;
  /** A row with these cells by English header, blank otherwise. */
  readonly toRow: (cells: Readonly<Record<string, CellValue>>) => Row;
  /** The index of a column by its English header. */
  readonly at: (name: string) => number;
  /** What stands in a body cell. */
  readonly valueOf: (row: number, name: string) => CellValue;
  /** Puts deals into the body from its first row on, as a program would. */
  readonly fill: (deals: readonly Readonly<Record<string, CellValue>>[]) => Promise<void>;
}

/** Runs batches against the Excel that is open. */
function runBatch<T>(batch: Batch<T>): Promise<T> {
  return inWorkbook(batch, "until-cell-is-left", { sleep: () => Promise.resolve() });
}

/** A new workbook whose first sheet holds the template; the host's counts start at nought. */
export async function openTable(options: HostOptions = {}): Promise<OpenedTable> {
  const { host, Excel, Office } = await openExcel(options);
  Object.assign(globalThis, { Excel, Office });
  const sheetId = host.workbook.activeSheet.id;
  const { place } = await runBatch((context) => {
    writeListsSheet(context, { exists: false });
    const helpOf = (): { title: string; text: string } => ({ title: "Help", text: "Help" });
    return insertTemplate(context, {
      target: { kind: "empty-sheet", sheetId },
      edition: "2021",
      language: "en",
      helpOf,
    });
  });
  const { layout } = readLayout(templateHeaders("2021"));
  const at = (name: string): number => layout.byName.get(name)?.index ?? -1;
  const toRow: OpenedTable["toRow"] = (cells) => layout.columns.map(({ name }) => cells[name] ?? "");
  host.counts.reset();
  const sheet = host.workbook.activeSheet;
  return {
    host,
    place,
    layout,
    run: runBatch,
    toRow,
    at,
    valueOf: (row, name) => sheet.valueAt(place.headerRow + 1 + row, place.firstColumn + at(name)),
    fill: async (deals) => {
      await runBatch((context) => {
        const body = context.workbook.tables.getItem(place.tableId).getDataBodyRange();
        const range = body.getCell(0, 0).getResizedRange(deals.length - 1, layout.columns.length - 1);
        range.values = deals.map((deal) => [...toRow(deal)]);
        return () => undefined;
      });
      host.counts.reset();
    },
  };
}
