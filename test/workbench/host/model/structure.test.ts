import { insertCells } from "../../../../src/workbench/host/model/structure/insertCells";
import { deleteCells } from "../../../../src/workbench/host/model/structure/deleteCells";
import { moveCells } from "../../../../src/workbench/host/model/structure/moveCells";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { nameArea } from "../../../../src/workbench/host/model/names/nameArea";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { freezePanes } from "../../../../src/workbench/host/model/sheets/freezePanes";
import { setColumnWidth } from "../../../../src/workbench/host/model/cells/setColumnWidth";
import { writeNumberFormats } from "../../../../src/workbench/host/model/cells/writeNumberFormats";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { toAddress } from "../../../../src/workbench/host/model/area";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import type { ValidationRule } from "../../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { displayStyle } from "../../../../src/workbench/host/model/view/displayStyle";
import {
  area,
  aSheet,
  aTable,
  aWorkbook,
  formula,
  program,
  refusalOf,
  reportsOf,
  value,
  values,
  write,
} from "./builders";

const custom = (written: string): ValidationRule => ({
  criteria: { kind: "custom", formula: written },
  ignoreBlank: true,
  prompt: noPrompt,
  alert: defaultAlert,
});

const insertRows = (sheet: Sheet, address: string): void =>
  program(sheet, () => insertCells(sheet, area(address), "down"));
const deleteRows = (sheet: Sheet, address: string): void =>
  program(sheet, () => deleteCells(sheet, area(address), "up"));
const insertColumns = (sheet: Sheet, address: string): void => {
  program(sheet, () => insertCells(sheet, area(address), "right"));
};

function aGrid(): Sheet {
  const sheet = aSheet();
  write(sheet, "A1", [
    ["a1", "b1", "c1"],
    ["a2", "b2", "c2"],
    ["a3", "b3", "c3"],
  ]);
  return sheet;
}

test("inserted rows push everything down", () => {
  const sheet = aGrid();
  insertRows(sheet, "2:3");
  expect(values(sheet, "A1:B5")).toEqual([
    ["a1", "b1"],
    ["", ""],
    ["", ""],
    ["a2", "b2"],
    ["a3", "b3"],
  ]);
});

test("inserted columns push everything to the right, with widths and looks", () => {
  const sheet = aGrid();
  program(sheet, () => {
    setColumnWidth(sheet, area("A:B"), 90);
    setColumnWidth(sheet, area("B:B"), 120);
    writeNumberFormats(sheet, area("B:B"), "@");
  });
  insertColumns(sheet, "B:B");
  expect(values(sheet, "A1:D1")).toEqual([["a1", "", "b1", "c1"]]);
  expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([90, 90, 120, 48]);
  expect([1, 2].map((column) => sheet.styleAt(500, column).numberFormat)).toEqual(["General", "@"]);
});

test("deleted columns pull everything to the left", () => {
  const sheet = aGrid();
  program(sheet, () => writeNumberFormats(sheet, area("C:C"), "@"));
  program(sheet, () => deleteCells(sheet, area("A:B"), "left"));
  expect(values(sheet, "A1:B2")).toEqual([
    ["c1", ""],
    ["c2", ""],
  ]);
  expect([0, 2].map((column) => sheet.styleAt(9, column).numberFormat)).toEqual(["@", "General"]);
});

test("cells inserted in a part of the sheet push their own rows or columns only", () => {
  const sheet = aGrid();
  insertRows(sheet, "B2:B3");
  expect(values(sheet, "A1:C5")).toEqual([
    ["a1", "b1", "c1"],
    ["a2", "", "c2"],
    ["a3", "", "c3"],
    ["", "b2", ""],
    ["", "b3", ""],
  ]);
  program(sheet, () => deleteCells(sheet, area("A1"), "left"));
  expect(values(sheet, "A1:C1")).toEqual([["b1", "c1", ""]]);
});

test("cells pushed aside keep the look that their column gave them", () => {
  const sheet = aGrid();
  program(sheet, () => writeNumberFormats(sheet, area("C:C"), "@"));
  write(sheet, "C1", [["007"]]);
  program(sheet, () => insertCells(sheet, area("C1:C2"), "right"));
  expect(value(sheet, "D1")).toBe("007");
  expect(
    [
      [0, 3],
      [1, 3],
      [2, 3],
      [0, 2],
    ].map(([row, column]) => sheet.styleAt(row ?? 0, column ?? 0).numberFormat),
  ).toEqual(["@", "@", "General", "General"]);
});

test("a tracked range follows its cells, grows around insertions, shrinks, and is gone when they are", () => {
  const sheet = aGrid();
  const range = sheet.workbook.trackRange(sheet, area("B2:B3"));
  insertRows(sheet, "1:1");
  expect(range.address).toBe("B3:B4");
  insertRows(sheet, "4:5");
  expect(range.address).toBe("B3:B6");
  insertColumns(sheet, "A:A");
  expect(range.address).toBe("C3:C6");
  deleteRows(sheet, "1:3");
  expect(range.address).toBe("C1:C3");
  program(sheet, () => moveCells({ sheet, area: area("C1:C3") }, { sheet, position: area("F7") }));
  expect(range.address).toBe("F7:F9");
  deleteRows(sheet, "7:9");
  expect(range.place).toBeNull();
  expect(refusalOf(() => range.area)).toBe("InvalidReference");
});

test("a released range follows nothing", () => {
  const sheet = aGrid();
  const range = sheet.workbook.trackRange(sheet, area("B2"));
  sheet.workbook.releaseRange(range);
  insertRows(sheet, "1:1");
  expect(range.address).toBe("B2");
});

test("a range is gone with cells written over by a move, and with its sheet", () => {
  const sheet = aGrid();
  const range = sheet.workbook.trackRange(sheet, area("B2"));
  program(sheet, () => moveCells({ sheet, area: area("A1") }, { sheet, position: area("B2") }));
  expect(range.place).toBeNull();
});

test.each([
  ["2:2", "down", "=SUM($A$1:A4)+B4+Sheet1!C1+B:B"],
  ["3:3", "down", "=SUM($A$1:A4)+B4+Sheet1!C1+B:B"],
  ["1:1", "down", "=SUM($A$2:A4)+B4+Sheet1!C2+B:B"],
  ["A1:A1", "down", "=SUM($A$2:A4)+B3+Sheet1!C1+B:B"],
  ["B:B", "right", "=SUM($A$1:A3)+C3+Sheet1!D1+C:C"],
] as const)("a formula follows cells pushed by an insertion at %s", (address, direction, expected) => {
  const sheet = aGrid();
  write(sheet, "J20", [["=SUM($A$1:A3)+B3+Sheet1!C1+B:B"]]);
  program(sheet, () => insertCells(sheet, area(address), direction));
  const [row, column] = direction === "down" ? [address.includes("A") ? 19 : 20, 9] : [19, 10];
  expect(sheet.formulaAt(row, column)).toBe(expected);
});

test("a formula loses deleted cells and keeps what is left", () => {
  const sheet = aGrid();
  write(sheet, "J20", [["=A2+SUM(A1:A3)+$C$3"]]);
  deleteRows(sheet, "2:2");
  expect(formula(sheet, "J19")).toBe("=#REF!+SUM(A1:A2)+$C$2");
  expect(value(sheet, "J19")).toBe("#REF!");
});

test("formulas on other sheets and names follow, texts in formulas do not", () => {
  const sheet = aGrid();
  const other = program(sheet, () => addSheet(sheet.workbook, "Other one"));
  write(other, "A1", [['=Sheet1!B2&"B2"&A1']]);
  program(sheet, () => addName(sheet.workbook, { name: "Here", formula: "=Sheet1!$B$2:$B$3" }));
  insertRows(sheet, "1:1");
  expect(formula(other, "A1")).toBe('=Sheet1!B3&"B2"&A1');
  expect(toAddress(nameArea(sheet.workbook, "HERE")?.area ?? area("Z9"))).toBe("B3:B4");
});

test("rules follow their cells and mean the same after insertions and deletions", () => {
  const sheet = aSheet();
  program(sheet, () => {
    setValidation(sheet, area("B2:B10"), custom("=$A2<>B1"));
    addConditionalFormat(sheet, [area("A2:C10")], { formula: "=$B2=1", look: { fill: "#FF0000" } });
  });
  insertRows(sheet, "1:1");
  deleteRows(sheet, "3:4");
  const [validation] = sheet.state.validations;
  expect(validation?.areas.map(toAddress)).toEqual(["B3:B9"]);
  write(sheet, "B5", [[1]]);
  expect([3, 4, 5].map((row) => displayStyle(sheet, row, 0).fill)).toEqual([null, "#FF0000", null]);
});

test("a rule whose first row is deleted is written for the next one", () => {
  const sheet = aSheet();
  program(sheet, () => addConditionalFormat(sheet, [area("A2:A9")], { formula: "=A2=1", look: { bold: true } }));
  deleteRows(sheet, "2:2");
  write(sheet, "A2", [[1], [2], [1]]);
  expect([1, 2, 3].map((row) => displayStyle(sheet, row, 0).bold)).toEqual([true, false, true]);
});

test("rules of cells pushed in part are split", () => {
  const sheet = aSheet();
  program(sheet, () => setValidation(sheet, area("A1:B4"), custom("=A1>0")));
  insertRows(sheet, "B2:B3");
  expect(sheet.state.validations.flatMap(({ areas }) => areas.map(toAddress)).sort()).toEqual(["A1:A4", "B1:B6"]);
  program(sheet, () => deleteCells(sheet, area("A2"), "left"));
  expect(sheet.state.validations.flatMap(({ areas }) => areas.map(toAddress)).toSorted()).toEqual([
    "A1",
    "A2",
    "A3:A4",
    "B1",
    "B3:B6",
  ]);
});

test("tables move, grow and shrink with whole rows and columns", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  insertRows(sheet, "1:2");
  expect(toAddress(table.area)).toBe("A3:C6");
  insertRows(sheet, "5:5");
  insertColumns(sheet, "B:B");
  expect(toAddress(table.area)).toBe("A3:D7");
  expect(table.columns.map(({ name }) => name)).toEqual(["Name", "Column1", "Status", "Value"]);
  expect(value(sheet, "B3")).toBe("Column1");
  deleteRows(sheet, "5:6");
  program(sheet, () => deleteCells(sheet, area("B:C"), "left"));
  expect(toAddress(table.area)).toBe("A3:B5");
  expect(table.columns.map(({ name }) => name)).toEqual(["Name", "Value"]);
  deleteRows(sheet, "1:9");
  expect(table.exists).toBe(false);
});

test("refuses to tear a table, to delete its header row alone, and to push cells off the sheet", () => {
  const sheet = aSheet();
  aTable(sheet);
  expect(refusalOf(() => insertRows(sheet, "B2:B2"))).toBe("InsertDeleteConflict");
  expect(refusalOf(() => deleteRows(sheet, "A3:B3"))).toBe("InsertDeleteConflict");
  expect(refusalOf(() => deleteRows(sheet, "1:1"))).toBe("InsertDeleteConflict");
  write(sheet, "A1048576", [["last"]]);
  expect(refusalOf(() => insertRows(sheet, "9:9"))).toBe("NonBlankCellOffSheet");
  expect(value(sheet, "A1048576")).toBe("last");
});

test("whole rows that hold all of a table's body leave it one empty row", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "A6", [["below"]]);
  deleteRows(sheet, "2:4");
  expect(toAddress(table.area)).toBe("A1:C2");
  expect(values(sheet, "A2:A4").flat()).toEqual(["", "", "below"]);
});

test("frozen panes count the rows inserted and deleted among them", () => {
  const sheet = aGrid();
  program(sheet, () => freezePanes(sheet, { rows: 2, columns: 1 }));
  insertRows(sheet, "1:1");
  insertColumns(sheet, "A:B");
  deleteRows(sheet, "2:9");
  expect(sheet.state.frozen).toEqual({ rows: 1, columns: 3 });
});

test("moved cells take looks and rules along, and all that refers to them follows", () => {
  const sheet = aGrid();
  program(sheet, () => {
    writeStyle(sheet, area("A1"), { bold: true });
    setValidation(sheet, area("A1:A2"), custom("=A1>0"));
  });
  write(sheet, "F1", [["=A1&A2&A3"]]);
  program(sheet, () => moveCells({ sheet, area: area("A1:A2") }, { sheet, position: area("D5") }));
  expect(values(sheet, "D5:D6").flat()).toEqual(["a1", "a2"]);
  expect(values(sheet, "A1:A3").flat()).toEqual(["", "", "a3"]);
  expect([sheet.styleAt(4, 3).bold, sheet.styleAt(0, 0).bold]).toEqual([true, false]);
  expect(formula(sheet, "F1")).toBe("=D5&D6&A3");
  expect(sheet.state.validations.flatMap(({ areas }) => areas.map(toAddress))).toEqual(["D5:D6"]);
});

test("cells moved to another sheet keep pointing where they pointed", () => {
  const workbook = aWorkbook();
  const sheet = workbook.activeSheet;
  const other = program(workbook, () => addSheet(workbook, "Other one"));
  write(sheet, "A1", [[1, "=A1+C1", 5]]);
  write(sheet, "A3", [["=B1"]]);
  program(workbook, () => moveCells({ sheet, area: area("A1:B1") }, { sheet: other, position: area("D4") }));
  expect(formula(other, "E4")).toBe("='Other one'!D4+Sheet1!C1");
  expect(value(other, "E4")).toBe(6);
  expect(formula(sheet, "A3")).toBe("='Other one'!E4");
});

test("reports what was inserted and deleted, and where", () => {
  const sheet = aGrid();
  const reports = reportsOf(sheet.workbook);
  insertRows(sheet, "2:3");
  insertColumns(sheet, "B:B");
  insertRows(sheet, "A1:B1");
  deleteRows(sheet, "1:1");
  expect(reports.flatMap(({ changes }) => changes)).toEqual([
    { kind: "rowsInserted", sheetId: sheet.id, area: area("2:3") },
    { kind: "columnsInserted", sheetId: sheet.id, area: area("B:B") },
    { kind: "cellsInserted", sheetId: sheet.id, area: area("A1:B1"), direction: "down" },
    { kind: "rowsDeleted", sheetId: sheet.id, area: area("1:1") },
  ]);
});
