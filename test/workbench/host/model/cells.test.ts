import { parseReference } from "../../../../src/workbench/host/model/cells/parseReference";
import { setColumnsHidden } from "../../../../src/workbench/host/model/cells/setColumnsHidden";
import { setColumnWidth } from "../../../../src/workbench/host/model/cells/setColumnWidth";
import { setRowsHidden } from "../../../../src/workbench/host/model/cells/setRowsHidden";
import { writeCells } from "../../../../src/workbench/host/model/cells/writeCells";
import { writeNumberFormats } from "../../../../src/workbench/host/model/cells/writeNumberFormats";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { readAddress, toAddress, toAreaWithout, wholeSheet } from "../../../../src/workbench/host/model/area";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
} from "../../../../src/workbench/host/model/view/readArea";
import { toUsedArea } from "../../../../src/workbench/host/model/view/toUsedArea";
import { allRows } from "../../../../src/workbench/host/model/cellStore";
import { area, aSheet, program, refusalOf, values, write } from "./builders";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:C9", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["C9:B2", { row: 1, column: 1, rows: 8, columns: 2 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["xfd1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("reads the address %s", (address, expected) => {
  expect(readAddress(address)).toEqual(expected);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "A:2", "Name"])(
  "finds no address in %p",
  (address) => {
    expect(readAddress(address)).toBeUndefined();
  },
);

test.each(["A1", "B2:C9", "B:C", "2:3", "A:XFD"])("writes the address %s as it was read", (address) => {
  expect(toAddress(area(address))).toBe(address);
});

test("an area without a hole is the frame around it", () => {
  expect(toAreaWithout(area("A1:D4"), area("B2:C3")).map(toAddress)).toEqual(["A1:D1", "A4:D4", "A2:A3", "D2:D3"]);
  expect(toAreaWithout(area("A1:B2"), area("A1:C9"))).toEqual([]);
});

test("a reference may name its sheet", () => {
  const sheet = aSheet();
  const other = program(sheet, () => addSheet(sheet.workbook, "It's mine"));
  expect(parseReference(sheet.workbook, "'It''s mine'!B2:C3")).toEqual({ sheet: other, area: area("B2:C3") });
  expect(parseReference(sheet.workbook, "B2", other)).toEqual({ sheet: other, area: area("B2") });
  expect(refusalOf(() => parseReference(sheet.workbook, "Nowhere!A1"))).toBe("ItemNotFound");
  expect(refusalOf(() => parseReference(sheet.workbook, "nonsense"))).toBe("InvalidArgument");
});

test("null leaves a cell as it is, an empty text empties it, one value is for all cells", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["a", "b", "c"]]);
  write(sheet, "A1", [[null, "", "d"]]);
  expect(values(sheet, "A1:C1")).toEqual([["a", "", "d"]]);
  program(sheet, () => writeCells(sheet, area("A1:C2"), 7));
  expect(values(sheet, "A1:C2")).toEqual([
    [7, 7, 7],
    [7, 7, 7],
  ]);
  program(sheet, () => writeCells(sheet, area("A:XFD"), ""));
  expect(toUsedArea(sheet, { valuesOnly: true })).toBeNull();
});

test("refuses rows of another size, and ranges off the sheet", () => {
  const sheet = aSheet();
  const put = (address: string, rows: string[][]): unknown =>
    program(sheet, () => writeCells(sheet, area(address), rows));
  expect(refusalOf(() => put("A1:B1", [["a"]]))).toBe("InvalidArgument");
  expect(refusalOf(() => put("A1:B2", [["a", "b"]]))).toBe("InvalidArgument");
  expect(refusalOf(() => put("A1:B2", [["a", "b"], ["c"]]))).toBe("InvalidArgument");
  const off = { ...area("XFD1"), columns: 2 };
  expect(refusalOf(() => program(sheet, () => writeCells(sheet, off, "x")))).toBe("InvalidArgument");
});

test("reads values, formulas, texts, types and number formats of a range", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  write(sheet, "A1", [["x", 1.5, "=B1*2", true, "=NA()", ""]]);
  program(sheet, () => writeNumberFormats(sheet, area("B1:C1"), [["0.00", null]]));
  const all = area("A1:F1");
  expect(readValues(sheet, all)).toEqual([["x", 1.5, 3, true, "#N/A", ""]]);
  expect(readFormulas(sheet, all)).toEqual([["x", 1.5, "=B1*2", true, "=NA()", ""]]);
  expect(readTexts(sheet, all)).toEqual([["x", "1,50", "3", "VRAI", "#N/A", ""]]);
  expect(readTypes(sheet, all)).toEqual([["text", "number", "number", "boolean", "error", "empty"]]);
  expect(readNumberFormats(sheet, area("A1:C1"))).toEqual([["General", "0.00", "General"]]);
});

test("a whole column's look holds for cells to come, a cell's own look for itself", () => {
  const sheet = aSheet();
  program(sheet, () => {
    writeStyle(sheet, area("B2"), { bold: true });
    writeNumberFormats(sheet, area("B:C"), "@");
    writeStyle(sheet, area("3:3"), { italic: true });
  });
  expect(sheet.styleAt(1, 1)).toMatchObject({ bold: true, numberFormat: "@" });
  expect(sheet.styleAt(99_999, 2)).toMatchObject({ bold: false, numberFormat: "@" });
  expect(sheet.styleAt(2, 1)).toMatchObject({ italic: true, numberFormat: "@" });
  expect(sheet.styleAt(2, 9)).toMatchObject({ italic: true, numberFormat: "General" });
  expect(allRows(sheet.state.rows).map(([row]) => row)).toEqual([1, 2]);
});

test("a column formatted after a row keeps the row's look", () => {
  const sheet = aSheet();
  program(sheet, () => {
    writeStyle(sheet, area("3:3"), { italic: true });
    writeStyle(sheet, area("B:B"), { bold: true });
  });
  expect(sheet.styleAt(2, 1)).toMatchObject({ italic: true, bold: true });
  expect(sheet.styleAt(2, 2)).toMatchObject({ italic: true, bold: false });
});

test("the used range holds values, and with formats those, too", () => {
  const sheet = aSheet();
  expect(toUsedArea(sheet)).toBeNull();
  write(sheet, "C3", [["x", "y"]]);
  write(sheet, "B400", [["z"]]);
  program(sheet, () => writeStyle(sheet, area("F500"), { bold: true }));
  expect(toAddress(toUsedArea(sheet, { valuesOnly: true }) ?? wholeSheet)).toBe("B3:D400");
  expect(toAddress(toUsedArea(sheet) ?? wholeSheet)).toBe("B3:F500");
});

test("columns have widths; rows and columns can be hidden", () => {
  const sheet = aSheet();
  program(sheet, () => {
    setColumnWidth(sheet, area("B:C"), 120);
    setColumnsHidden(sheet, area("C:C"), true);
    setRowsHidden(sheet, area("2:3"), true);
    setRowsHidden(sheet, area("3:3"), false);
  });
  expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([48, 120, 120]);
  expect([1, 2].map((column) => sheet.isColumnHidden(column))).toEqual([false, true]);
  expect([0, 1, 2].map((row) => sheet.rowHidden(row))).toEqual([null, "manual", null]);
  expect(refusalOf(() => program(sheet, () => setColumnWidth(sheet, area("A:A"), -1)))).toBe("InvalidArgument");
});
