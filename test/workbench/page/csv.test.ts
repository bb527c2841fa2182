// A CSV file on its way into the sheet: its text, its records, and where they are pasted.
import { createHost } from "../../../src/workbench/host/createHost";
import type { Host } from "../../../src/workbench/host/Host";
import { decodeBytes } from "../../../src/workbench/page/csv/decodeBytes";
import { loadCsv } from "../../../src/workbench/page/csv/loadCsv";
import { isHeaderFor, toPasteBlocks } from "../../../src/workbench/page/csv/toPasteBlocks";
import { makeTable } from "./makeTable";

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A sheet with a table of two columns, as wide as its headers, with one blank row. */
function aHostWithTable(): Host {
  const host = createHost();
  host.user.paste("A1", "Name\tCity");
  makeTable(host, "A1:B2");
  return host;
}

function textsOf({ workbook }: Host, rows: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => workbook.activeSheet.textAt(row, column)),
  );
}

test("a file is read by its byte-order mark, else as UTF-8, else as Windows-1252", () => {
  expect(decodeBytes(toBytes("\uFEFFZoé"))).toBe("Zoé");
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0xe9, 0))).toBe("Zé");
  expect(decodeBytes(Uint8Array.of(0x5a, 0xe9))).toBe("Zé");
});

test("columns are pasted under their headers, in any order and letter case", () => {
  const records = [
    ["city", " NAME "],
    ["Seattle", "Contoso"],
  ];
  expect(isHeaderFor(records, ["Name", "City"])).toBe(true);
  expect(toPasteBlocks(records, ["Name", "City"])).toEqual([
    { column: 0, withHeader: false, rows: [["Contoso", "Seattle"]] },
  ]);
});

test("columns that the table lacks come with their header to its right, lacking ones stay empty", () => {
  expect(
    toPasteBlocks(
      [
        ["Name", "Colour"],
        ["Contoso", "red"],
      ],
      ["Name", "City"],
    ),
  ).toEqual([
    { column: 0, withHeader: false, rows: [["Contoso", ""]] },
    { column: 2, withHeader: true, rows: [["Colour"], ["red"]] },
  ]);
});

test("a first record without the table's headers is no header", () => {
  expect(isHeaderFor([["Contoso", "Seattle"]], ["Name", "City"])).toBe(false);
});

test("a file for the table goes below its last filled row, and the table grows with it", () => {
  const host = aHostWithTable();
  loadCsv(host, toBytes("City,Name\nSeattle,Contoso\n"));
  loadCsv(host, toBytes("Name;City\nFabrikam;Oslo\n"));
  expect(textsOf(host, 3, 2)).toEqual([
    ["Name", "City"],
    ["Contoso", "Seattle"],
    ["Fabrikam", "Oslo"],
  ]);
  expect(host.workbook.tables[0]?.area.rows).toBe(3);
});

test("a new column of the file becomes a column of the table", () => {
  const host = aHostWithTable();
  loadCsv(host, toBytes("Name,City,Colour\nContoso,Seattle,red\n"));
  expect(host.workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(["Name", "City", "Colour"]);
  expect(textsOf(host, 2, 3)[1]).toEqual(["Contoso", "Seattle", "red"]);
});

test("any other file goes to the active cell, its first record too, and a file without records is told", () => {
  const host = createHost();
  host.user.select("B2");
  expect(loadCsv(host, toBytes("one,two\nthree,four"))).toBe(true);
  expect(textsOf(host, 3, 3)).toEqual([
    ["", "", ""],
    ["", "one", "two"],
    ["", "three", "four"],
  ]);
  expect(loadCsv(host, toBytes(""))).toBe(false);
});
