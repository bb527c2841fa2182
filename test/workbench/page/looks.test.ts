// How cells look: ink that can be read, lines of wrapped texts, rows and columns in their places, choices that match.
import { createHost } from "../../../src/workbench/host/createHost";
import { writeStyle } from "../../../src/workbench/host/model/cells/writeStyle";
import { freezePanes } from "../../../src/workbench/host/model/sheets/freezePanes";
import { layoutSheet } from "../../../src/workbench/page/grid/layoutSheet";
import { toCellLook } from "../../../src/workbench/page/grid/toCellLook";
import { toReadableInk } from "../../../src/workbench/page/grid/toReadableInk";
import { countLines } from "../../../src/workbench/page/grid/textWidth";
import { toMatches } from "../../../src/workbench/page/lists/ValueList";

const measure = (text: string): number => text.length * 7;

test("text on a light fill is black, on a dark one white", () => {
  expect(["#FFC7CE", "#FFFFFF", "#107C41", "#000000"].map(toReadableInk)).toEqual([
    "#000000",
    "#000000",
    "#FFFFFF",
    "#FFFFFF",
  ]);
});

test("a wrapped text takes a line for each run of words that fits, and for each line break", () => {
  expect(countLines("Customer Postal Code", 70, measure)).toBe(3);
  expect(countLines("Customer Postal Code", 110, measure)).toBe(2);
  expect(countLines("one\ntwo", 110, measure)).toBe(2);
});

test("numbers stand right, texts left, unless the cell says otherwise", () => {
  const host = createHost();
  host.user.paste("A1", "12\ttwelve\tTRUE");
  const sheet = host.workbook.activeSheet;
  expect([0, 1, 2].map((column) => toCellLook(sheet, 0, column).align)).toEqual(["right", "left", "center"]);
  host.workbook.transact({ label: "style", author: "user", cause: "formatted" }, () =>
    writeStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { horizontal: "Left", fill: "#112233" }),
  );
  expect(toCellLook(sheet, 0, 0)).toMatchObject({ align: "left", fill: "#112233", ink: "#FFFFFF" });
});

test("frozen rows and columns are laid out apart from the rest", () => {
  const host = createHost();
  const sheet = host.workbook.activeSheet;
  const before = layoutSheet(sheet, { rows: 4, columns: 3 }, measure);
  host.workbook.transact({ label: "freeze", author: "user", cause: "formatted" }, () =>
    freezePanes(sheet, { rows: 1, columns: 2 }),
  );
  const layout = layoutSheet(sheet, { rows: 4, columns: 3 }, measure);
  expect(layout.frozenRows.map(({ row }) => row)).toEqual([0]);
  expect(layout.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(layout.frozenColumns.map(({ column }) => column)).toEqual([0, 1]);
  expect(layout.columns.map(({ column }) => column)).toEqual([2]);
  expect(layout.key).not.toBe(before.key);
});

test("choices with the letters typed are offered, those that begin with them first", () => {
  expect(toMatches(["Australia", "Austria", "Mauritius", "Peru"], "au")).toEqual(["Australia", "Austria", "Mauritius"]);
  expect(toMatches(["Peru"], "")).toEqual(["Peru"]);
});
