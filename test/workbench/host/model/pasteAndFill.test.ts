import { clearCells } from "../../../../src/workbench/host/model/cells/clearCells";
import { fillCells } from "../../../../src/workbench/host/model/cells/fillCells";
import { pasteClip } from "../../../../src/workbench/host/model/cells/pasteClip";
import { pasteText } from "../../../../src/workbench/host/model/cells/pasteText";
import { readClip } from "../../../../src/workbench/host/model/cells/readClip";
import { writeNumberFormats } from "../../../../src/workbench/host/model/cells/writeNumberFormats";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { filterTable } from "../../../../src/workbench/host/model/tables/filterTable";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { allowedValues } from "../../../../src/workbench/host/model/validation/allowedValues";
import { displayStyle } from "../../../../src/workbench/host/model/view/displayStyle";
import { readNumberFormats } from "../../../../src/workbench/host/model/view/readArea";
import { toAddress } from "../../../../src/workbench/host/model/area";
import { area, aSheet, aTable, formula, program, reportsOf, user, value, values, write } from "./builders";

const aList = (source: string): Parameters<typeof setValidation>[2] => ({
  criteria: { kind: "list", source, dropDown: true },
  ignoreBlank: true,
  prompt: noPrompt,
  alert: defaultAlert,
});

const paste = (sheet: Sheet, from: string, to: string, only?: "values" | "formats" | "validation"): void =>
  user(sheet, () => pasteClip(sheet, area(to), readClip(sheet, area(from)), only), "pasted");

const pasteRows = (sheet: Sheet, at: string, rows: string[][], keepFormats: boolean): void =>
  user(sheet, () => pasteText(sheet, area(at), rows, { keepFormats }), "pasted");

function aFormattedSheet(): Sheet {
  const sheet = aSheet();
  write(sheet, "A1", [["x", "=A1&A$1"]]);
  program(sheet, () => {
    writeStyle(sheet, area("A1"), { bold: true });
    setValidation(sheet, area("A1"), aList("x,y"));
    setValidation(sheet, area("D1:E9"), aList("Yes,No"));
    addConditionalFormat(sheet, [area("A1")], { formula: '=A1="x"', look: { fill: "#FF0000" } });
  });
  return sheet;
}

test("a plain paste replaces contents, looks, validation and conditional formats, and asks nothing", () => {
  const sheet = aFormattedSheet();
  paste(sheet, "A1:B1", "D4");
  expect([value(sheet, "D4"), formula(sheet, "E4")]).toEqual(["x", "=D4&D$1"]);
  expect([sheet.styleAt(3, 3).bold, displayStyle(sheet, 3, 3).fill]).toEqual([true, "#FF0000"]);
  expect([allowedValues(sheet, 3, 3), allowedValues(sheet, 3, 4), allowedValues(sheet, 4, 3)]).toEqual([
    ["x", "y"],
    null,
    ["Yes", "No"],
  ]);
  expect(sheet.state.conditionalFormats).toHaveLength(1);
});

test.each([
  ["values", "xx", false, ["Yes", "No"]],
  ["formats", "", true, ["Yes", "No"]],
  ["validation", "", false, ["x", "y"]],
] as const)("a paste of %s alone leaves the rest", (only, expected, isBold, items) => {
  const sheet = aFormattedSheet();
  paste(sheet, "A1:B1", "D4", only);
  expect([value(sheet, "E4"), sheet.styleAt(3, 3).bold, allowedValues(sheet, 3, 3)]).toEqual([expected, isBold, items]);
});

test("a clip fills a range that is a multiple of it", () => {
  const sheet = aFormattedSheet();
  paste(sheet, "A1", "G1:H3");
  expect(values(sheet, "G1:H3")).toEqual([
    ["x", "x"],
    ["x", "x"],
    ["x", "x"],
  ]);
  paste(sheet, "A1:B1", "J1:L1");
  expect(values(sheet, "J1:L1")).toEqual([["x", "xx", ""]]);
});

test("a paste to another sheet takes conditional formats along", () => {
  const sheet = aFormattedSheet();
  const other = program(sheet, () => addSheet(sheet.workbook, "Other"));
  user(sheet, () => pasteClip(other, area("C3"), readClip(sheet, area("A1"))), "pasted");
  expect([displayStyle(other, 2, 2).fill, other.state.validations[0]?.areas.map(toAddress)]).toEqual([
    "#FF0000",
    ["C3"],
  ]);
});

test("rows that a filter hides are not copied", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => filterTable(table, 1, ["Active", "Closed"]));
  paste(sheet, "A1:A4", "F1");
  expect(values(sheet, "F1:F4").flat()).toEqual(["Name", "Contoso", "Adatum", ""]);
});

test("pasted text is read in the person's locale, short rows end in empty cells", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  write(sheet, "A1", [["", "", "old"]]);
  pasteRows(
    sheet,
    "A1",
    [
      ["01/05/2027", "1,5"],
      ["02134", "VRAI", "=A1", "=SUM("],
    ],
    true,
  );
  expect(values(sheet, "A1:D2")).toEqual([
    [46508, 1.5, "", ""],
    [2134, true, 46508, "=SUM("],
  ]);
});

test("pasted text keeps the text format of cells, or wipes it and loses zeros", () => {
  const sheet = aSheet();
  program(sheet, () => {
    writeNumberFormats(sheet, area("A:A"), "@");
    setValidation(sheet, area("A1:A9"), aList("Yes,No"));
  });
  pasteRows(sheet, "A1", [["02134"]], true);
  pasteRows(sheet, "A2", [["02134"]], false);
  expect(values(sheet, "A1:A2").flat()).toEqual(["02134", 2134]);
  expect(readNumberFormats(sheet, area("A1:A3")).flat()).toEqual(["@", "General", "@"]);
  expect(allowedValues(sheet, 1, 0)).toEqual(["Yes", "No"]);
  user(sheet, () => pasteText(sheet, area("A3"), [["x"]], { keepFormats: false, keepValidation: false }), "pasted");
  expect(allowedValues(sheet, 2, 0)).toBeNull();
});

test("a paste is one change, whatever its size", () => {
  const sheet = aSheet();
  const reports = reportsOf(sheet.workbook);
  pasteRows(
    sheet,
    "A1",
    Array.from({ length: 50 }, () => ["a", "b"]),
    true,
  );
  expect(reports.map(({ cause, changes }) => [cause, changes])).toEqual([
    ["pasted", [{ kind: "cells", sheetId: sheet.id, area: area("A1:B50") }]],
  ]);
});

test("a fill repeats its pattern with looks and rules, formulas moving along", () => {
  const sheet = aFormattedSheet();
  user(sheet, () => fillCells(sheet, area("A1:B1"), area("A1:B4")), "filled");
  expect(values(sheet, "A4:B4")).toEqual([["x", "xx"]]);
  expect(formula(sheet, "B3")).toBe("=A3&A$1");
  expect([sheet.styleAt(2, 0).bold, allowedValues(sheet, 2, 0)]).toEqual([true, ["x", "y"]]);
  write(sheet, "G1", [[1], [2]]);
  user(sheet, () => fillCells(sheet, area("G1:G2"), area("G3:G6")), "filled");
  expect(values(sheet, "G1:G6").flat()).toEqual([1, 2, 1, 2, 1, 2]);
});

test("a fill under a filter leaves hidden rows alone", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => filterTable(table, 1, ["Active", "Closed"]));
  user(sheet, () => fillCells(sheet, area("C2"), area("C2:C4")), "filled");
  expect(values(sheet, "C2:C4").flat()).toEqual([300, 100, 300]);
});

test("clearing takes contents, looks or everything", () => {
  const sheet = aFormattedSheet();
  program(sheet, () => clearCells(sheet, area("A1"), "contents"));
  expect([value(sheet, "A1"), sheet.styleAt(0, 0).bold]).toEqual(["", true]);
  program(sheet, () => clearCells(sheet, area("A1"), "formats"));
  expect([sheet.styleAt(0, 0).bold, sheet.state.conditionalFormats, allowedValues(sheet, 0, 0)]).toEqual([
    false,
    [],
    ["x", "y"],
  ]);
  program(sheet, () => clearCells(sheet, area("A:A"), "all"));
  expect(allowedValues(sheet, 0, 0)).toBeNull();
});

test("a written value is reported with what was there before, for a single cell only", () => {
  const sheet = aSheet();
  const reports = reportsOf(sheet.workbook);
  write(sheet, "A1", [[1]]);
  write(sheet, "A1", [["=1+1"]]);
  write(sheet, "A1", [["", "x"]]);
  expect(reports.flatMap(({ changes }) => changes)).toEqual([
    { kind: "cells", sheetId: sheet.id, area: area("A1"), before: "", after: 1 },
    { kind: "cells", sheetId: sheet.id, area: area("A1"), before: 1, after: 2 },
    { kind: "cells", sheetId: sheet.id, area: area("A1:B1") },
  ]);
});
