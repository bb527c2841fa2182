import { clearFilters } from "../../../../src/workbench/host/model/tables/clearFilters";
import { filterTable } from "../../../../src/workbench/host/model/tables/filterTable";
import { sortTable } from "../../../../src/workbench/host/model/tables/sortTable";
import { addTable } from "../../../../src/workbench/host/model/tables/addTable";
import { setRowsHidden } from "../../../../src/workbench/host/model/cells/setRowsHidden";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { toAddress } from "../../../../src/workbench/host/model/area";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import { area, aSheet, aTable, formula, program, refusalOf, reportsOf, values, write } from "./builders";

test("sorts rows by a column either way; rows go as wholes with their looks, rules stay", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => {
    writeStyle(sheet, area("A2"), { fill: "#FFFF00" });
    setValidation(sheet, area("B2"), {
      criteria: { kind: "list", source: "Active", dropDown: true },
      ignoreBlank: true,
      prompt: noPrompt,
      alert: defaultAlert,
    });
    sortTable(table, [{ column: 2, ascending: true }]);
  });
  expect(values(sheet, "A2:C4")).toEqual([
    ["Fabrikam", "New", 100],
    ["Adatum", "Closed", 200],
    ["Contoso", "Active", 300],
  ]);
  expect([1, 2, 3].map((row) => sheet.styleAt(row, 0).fill)).toEqual([null, null, "#FFFF00"]);
  expect(sheet.state.validations.map(({ areas }) => areas.map(toAddress))).toEqual([["B2"]]);
  program(sheet, () => sortTable(table, [{ column: 0, ascending: false }]));
  expect(values(sheet, "A2:A4").flat()).toEqual(["Fabrikam", "Contoso", "Adatum"]);
});

test("orders numbers before texts before booleans before errors, empty cells always last", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["X"], [true], ["b"], [""], ["=NA()"], ["A"], [2], [false], [-1]]);
  const table = program(sheet, () => addTable(sheet, area("A1:A9"), { hasHeaders: true }));
  program(sheet, () => sortTable(table, [{ column: 0, ascending: true }]));
  expect(values(sheet, "A2:A9").flat()).toEqual([-1, 2, "A", "b", false, true, "#N/A", ""]);
  program(sheet, () => sortTable(table, [{ column: 0, ascending: false }]));
  expect(values(sheet, "A2:A9").flat()).toEqual(["#N/A", true, false, "b", "A", 2, -1, ""]);
});

test("a second column decides between equal rows, and equal rows keep their order", () => {
  const sheet = aSheet();
  write(sheet, "A1", [
    ["K", "N", "I"],
    ["b", 1, 1],
    ["a", 2, 2],
    ["b", 0, 3],
    ["a", 2, 4],
  ]);
  const table = program(sheet, () => addTable(sheet, area("A1:C5"), { hasHeaders: true }));
  program(sheet, () =>
    sortTable(table, [
      { column: 0, ascending: true },
      { column: 1, ascending: true },
    ]),
  );
  expect(values(sheet, "C2:C5").flat()).toEqual([2, 4, 3, 1]);
});

test("a sorted formula goes on to look at its own row", () => {
  const sheet = aSheet();
  write(sheet, "A1", [
    ["N", "D"],
    [2, "=A2*10"],
    [1, "=A3*10"],
  ]);
  const table = program(sheet, () => addTable(sheet, area("A1:B3"), { hasHeaders: true }));
  program(sheet, () => sortTable(table, [{ column: 0, ascending: true }]));
  expect([formula(sheet, "B2"), formula(sheet, "B3")]).toEqual(["=A2*10", "=A3*10"]);
  expect(values(sheet, "A2:B3")).toEqual([
    [1, 10],
    [2, 20],
  ]);
});

test("a filter hides the rows whose displayed text it does not name, and clearing shows them", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  const reports = reportsOf(sheet.workbook);
  program(sheet, () => filterTable(table, 1, ["new", "CLOSED"]));
  expect([1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual(["filter", null, null]);
  expect(table.filters).toEqual(new Map([[1, ["new", "CLOSED"]]]));
  program(sheet, () => filterTable(table, 2, ["100"]));
  expect([1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual(["filter", null, "filter"]);
  program(sheet, () => clearFilters(table));
  expect([1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([null, null, null]);
  const kinds = reports.map(({ changes }) => changes.map(({ kind }) => kind));
  expect(kinds).toEqual([
    ["tableChanged", "rowsHidden", "filtered"],
    ["tableChanged", "rowsHidden", "filtered"],
    ["tableChanged", "rowsShown", "rowsShown", "filtered"],
  ]);
});

test("an empty text in a filter lets empty cells through, and rows hidden by hand stay hidden", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  write(sheet, "B3", [[""]]);
  program(sheet, () => setRowsHidden(sheet, area("4:4"), true));
  program(sheet, () => filterTable(table, 1, [""]));
  program(sheet, () => clearFilters(table));
  expect([1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([null, null, "manual"]);
});

test("sorting under a filter moves visible rows only", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => filterTable(table, 1, ["Active", "Closed"]));
  program(sheet, () => sortTable(table, [{ column: 2, ascending: true }]));
  expect(values(sheet, "A2:A4").flat()).toEqual(["Adatum", "Fabrikam", "Contoso"]);
});

test("refuses to sort or filter by a column that there is not", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  expect(refusalOf(() => program(sheet, () => sortTable(table, [{ column: 3, ascending: true }])))).toBe(
    "InvalidArgument",
  );
  expect(refusalOf(() => program(sheet, () => filterTable(table, -1, ["x"])))).toBe("InvalidArgument");
});
