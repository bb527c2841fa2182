import { addTable } from "../../../../src/workbench/host/model/tables/addTable";
import { convertToRange } from "../../../../src/workbench/host/model/tables/convertToRange";
import { deleteTable } from "../../../../src/workbench/host/model/tables/deleteTable";
import { deleteTableColumn } from "../../../../src/workbench/host/model/tables/deleteTableColumn";
import { deleteTableRows } from "../../../../src/workbench/host/model/tables/deleteTableRows";
import { insertTableColumn } from "../../../../src/workbench/host/model/tables/insertTableColumn";
import { insertTableRows } from "../../../../src/workbench/host/model/tables/insertTableRows";
import { moveTableColumn } from "../../../../src/workbench/host/model/tables/moveTableColumn";
import { renameTable } from "../../../../src/workbench/host/model/tables/renameTable";
import { resizeTable } from "../../../../src/workbench/host/model/tables/resizeTable";
import { setTableOptions } from "../../../../src/workbench/host/model/tables/setTableOptions";
import { toHeaderNames } from "../../../../src/workbench/host/model/tables/headerNames";
import { toAddress } from "../../../../src/workbench/host/model/area";
import type { Table } from "../../../../src/workbench/host/model/Table";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { validationAt } from "../../../../src/workbench/host/model/validation/validationAt";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { area, aSheet, aTable, formula, program, refusalOf, type, value, values, write } from "./builders";

const names = (table: Table): readonly string[] => table.columns.map(({ name }) => name);
const address = (table: Table): string => toAddress(table.area);
const yesNo = {
  criteria: { kind: "list", source: "Yes,No", dropDown: true },
  ignoreBlank: true,
  prompt: noPrompt,
  alert: defaultAlert,
} as const;

test.each([
  [
    ["Name", "", ""],
    ["Name", "Column1", "Column2"],
  ],
  [
    ["Name", "name", "NAME"],
    ["Name", "name2", "NAME3"],
  ],
  [
    ["", "Column1"],
    ["Column2", "Column1"],
  ],
  [
    ["A", "A2", "A"],
    ["A", "A2", "A3"],
  ],
])("headers %p become %p", (texts, expected) => {
  expect(toHeaderNames(texts)).toEqual(expected);
});

test("a table has a header row, a body and columns named by the headers", () => {
  const table = aTable(aSheet());
  expect(names(table)).toEqual(["Name", "Status", "Value"]);
  expect([toAddress(table.headerArea), toAddress(table.bodyArea)]).toEqual(["A1:C1", "A2:C4"]);
  expect(table.columnIndex("STATUS")).toBe(1);
});

test("a table without headers gets a header row above it", () => {
  const sheet = aSheet();
  write(sheet, "A1", [
    [1, 2],
    [3, 4],
  ]);
  const table = program(sheet, () => addTable(sheet, area("A1:B2"), { hasHeaders: false }));
  expect([table.name, address(table)]).toEqual(["Table1", "A1:B3"]);
  expect(values(sheet, "A1:B3")).toEqual([
    ["Column1", "Column2"],
    [1, 2],
    [3, 4],
  ]);
});

test("a table of a header row only gets an empty row", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  write(sheet, "A1", [["Nom", 2027]]);
  const table = program(sheet, () => addTable(sheet, area("A1:B1"), { hasHeaders: true }));
  expect([table.name, address(table), names(table)]).toEqual(["Tableau1", "A1:B2", ["Nom", "2027"]]);
  expect(value(sheet, "B1")).toBe("2027");
});

test("refuses a table over another one, and a name that is taken or none", () => {
  const sheet = aSheet();
  aTable(sheet);
  program(sheet, () => addName(sheet.workbook, { name: "Lists", formula: "=Sheet1!$A$1" }));
  const add = (address: string, name?: string): unknown =>
    program(sheet, () => addTable(sheet, area(address), { hasHeaders: true, ...(name === undefined ? {} : { name }) }));
  expect(refusalOf(() => add("C4:D9"))).toBe("InvalidArgument");
  expect(refusalOf(() => add("F1:G9", "deals"))).toBe("ItemAlreadyExists");
  expect(refusalOf(() => add("F1:G9", "Lists"))).toBe("ItemAlreadyExists");
  expect(refusalOf(() => add("F1:G9", "A1"))).toBe("InvalidArgument");
  expect(refusalOf(() => add("F1:G9", "my table"))).toBe("InvalidArgument");
});

test("typing a header renames the column: empty and taken names are mended, numbers become texts", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  type(sheet, "B1", "name");
  type(sheet, "C1", "");
  expect(names(table)).toEqual(["Name", "name2", "Column1"]);
  type(sheet, "C1", "5");
  expect(value(sheet, "C1")).toBe("5");
  expect(names(table)).toEqual(["Name", "name2", "5"]);
});

test("a table grows when the row below it is typed into, and carries looks, formulas and rules along", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "D1", [["Double"], ["=C2*2"], ["=C3*2"], ["=C4*2"]]);
  program(sheet, () => {
    setValidation(sheet, area("B2:B4"), yesNo);
    addConditionalFormat(sheet, [area("A2:C4")], { formula: '=$B2=""', look: { fill: "#FF0000" } });
    writeStyle(sheet, area("A2:A4"), { bold: true });
  });
  type(sheet, "A5", "Northwind");
  expect(address(table)).toBe("A1:D5");
  expect(toAddress(validationAt(sheet, 4, 1)?.areas[0] ?? area("Z1"))).toBe("B2:B5");
  expect(sheet.state.conditionalFormats.map(({ areas }) => areas.map(toAddress))).toEqual([["A2:C5"]]);
  expect(sheet.styleAt(4, 0).bold).toBe(true);
  expect(formula(sheet, "D5")).toBe("=C5*2");
});

test("a table grows to the right over a header typed beside it, whoever writes", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "D1", [["Country"]]);
  type(sheet, "E3", "x");
  expect([address(table), names(table)]).toEqual(["A1:E4", ["Name", "Status", "Value", "Country", "Column1"]]);
});

test("a table grows over a whole block written from inside it", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(
    sheet,
    "A3",
    Array.from({ length: 10 }, (_row, index) => [`Row ${index}`, "New", index]),
  );
  expect(address(table)).toBe("A1:C12");
});

test("a table does not grow over a gap, an emptied cell or another table", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  type(sheet, "A6", "far");
  type(sheet, "A5", "");
  expect(address(table)).toBe("A1:C4");
  write(sheet, "A8", [["Other"], [1]]);
  program(sheet, () => addTable(sheet, area("A8:A9"), { hasHeaders: true }));
  write(sheet, "A5", [["a"], ["b"], ["c"], ["d"]]);
  expect(address(table)).toBe("A1:C4");
});

test("resizing keeps the header row, drops columns and takes in new ones", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => resizeTable(table, area("A1:B3")));
  expect([address(table), names(table)]).toEqual(["A1:B3", ["Name", "Status"]]);
  program(sheet, () => resizeTable(table, area("A1:D6")));
  expect([address(table), names(table)]).toEqual(["A1:D6", ["Name", "Status", "Value", "Column1"]]);
  expect(refusalOf(() => program(sheet, () => resizeTable(table, area("A2:B6"))))).toBe("InvalidArgument");
  expect(refusalOf(() => program(sheet, () => resizeTable(table, area("A1:B1"))))).toBe("InvalidArgument");
});

test("rows inserted at the top, inside and at the end belong to the table and have its rules", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "A5", [[""], ["below"]]);
  program(sheet, () => setValidation(sheet, area("B2:B4"), yesNo));
  program(sheet, () => {
    insertTableRows(table, 0, 1);
    insertTableRows(table, 2, 2);
    insertTableRows(table, null, 1);
  });
  expect(address(table)).toBe("A1:C8");
  expect(values(sheet, "A2:A10").flat()).toEqual(["", "Contoso", "", "", "Fabrikam", "Adatum", "", "", "below"]);
  expect([1, 2, 3, 4, 5, 6, 7].every((row) => validationAt(sheet, row, 1) !== null)).toBe(true);
});

test("rows added at the end push down what stands below", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "A6", [["below"]]);
  program(sheet, () => insertTableRows(table, null, 3));
  expect([address(table), value(sheet, "A9")]).toEqual(["A1:C7", "below"]);
});

test("deleting all rows leaves one empty row", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => deleteTableRows(table, 0, 3));
  expect(address(table)).toBe("A1:C2");
  expect(values(sheet, "A1:C3")).toEqual([
    ["Name", "Status", "Value"],
    ["", "", ""],
    ["", "", ""],
  ]);
});

test("columns inserted at the front, inside and at the end take a name of their own", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "E1", [["beside"]]);
  program(sheet, () => {
    insertTableColumn(table, 1, "Country");
    insertTableColumn(table, null);
    insertTableColumn(table, 0, "First");
  });
  expect(names(table)).toEqual(["First", "Name", "Country", "Status", "Value", "Column1"]);
  expect(values(sheet, "A1:H1")).toEqual([["First", "Name", "Country", "Status", "Value", "Column1", "beside", ""]]);
  expect(values(sheet, "A2:F2")).toEqual([["", "Contoso", "", "Active", 300, ""]]);
});

test("a deleted column takes its filter and its cells with it", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => deleteTableColumn(table, 1));
  expect([address(table), names(table)]).toEqual(["A1:B4", ["Name", "Value"]]);
  expect(values(sheet, "A2:C2")).toEqual([["Contoso", 300, ""]]);
});

test.each([
  {
    from: 0,
    to: 2,
    headers: ["Status", "Value", "Name"],
    first: ["Active", 300, "Contoso"],
    followed: "=C2",
    rule: "A2:A4",
  },
  {
    from: 2,
    to: 0,
    headers: ["Value", "Name", "Status"],
    first: [300, "Contoso", "Active"],
    followed: "=B2",
    rule: "C2:C4",
  },
])(
  "column $from moves to $to with its rules, and formulas follow it",
  ({ from, to, headers, first, followed, rule }) => {
    const sheet = aSheet();
    const table = aTable(sheet);
    program(sheet, () => setValidation(sheet, area("B2:B4"), yesNo));
    write(sheet, "F1", [["=A2"]]);
    program(sheet, () => moveTableColumn(table, from, to));
    expect([address(table), names(table)]).toEqual(["A1:C4", headers]);
    expect(values(sheet, "A1:C2")).toEqual([headers, first]);
    expect(formula(sheet, "F1")).toBe(followed);
    expect(sheet.state.validations.map(({ areas }) => areas.map(toAddress))).toEqual([[rule]]);
  },
);

test("a renamed table keeps its formulas", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "F1", [["=SUM(Deals[Value])"]]);
  program(sheet, () => renameTable(table, "Pipeline"));
  expect([formula(sheet, "F1"), value(sheet, "F1")]).toEqual(["=SUM(Pipeline[Value])", 600]);
});

test("a converted table leaves its cells, a deleted one clears them; both are gone for who holds them", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => convertToRange(table));
  expect([table.exists, value(sheet, "A2")]).toEqual([false, "Contoso"]);
  expect(refusalOf(() => table.name)).toBe("ItemNotFound");
  const again = program(sheet, () => addTable(sheet, area("A1:C4"), { hasHeaders: true }));
  program(sheet, () => deleteTable(again));
  expect([again.exists, value(sheet, "A2"), value(sheet, "A1")]).toEqual([false, "", ""]);
});

test("the look of a table can be changed, its header row not be hidden", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => setTableOptions(table, { style: "TableStyleLight1", bandedRows: false }));
  expect([table.state.style, table.state.bandedRows]).toEqual(["TableStyleLight1", false]);
  expect(refusalOf(() => program(sheet, () => setTableOptions(table, { showHeaders: false })))).toBe(
    "UnsupportedOperation",
  );
});
