// A table on the sheet in front, for tests: people make one with Ctrl+T, which the workbench does not offer.
import type { Host } from "../../../src/workbench/host/Host";
import { readAddress } from "../../../src/workbench/host/model/area";
import type { Table } from "../../../src/workbench/host/model/Table";
import { addTable } from "../../../src/workbench/host/model/tables/addTable";

/** Makes a table of cells whose first row holds the headers. */
export function makeTable({ workbook }: Host, address: string): Table {
  const area = readAddress(address);
  if (!area) throw new Error(`${address} is no address.`);
  return workbook.transact({ label: "table", author: "user", cause: "structure" }, () =>
    addTable(workbook.activeSheet, area, { hasHeaders: true }),
  );
}
