import { activateSheet } from "../../../../src/workbench/host/model/sheets/activateSheet";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { copySheet } from "../../../../src/workbench/host/model/sheets/copySheet";
import { deleteSheet } from "../../../../src/workbench/host/model/sheets/deleteSheet";
import { freezePanes } from "../../../../src/workbench/host/model/sheets/freezePanes";
import { moveSheet } from "../../../../src/workbench/host/model/sheets/moveSheet";
import { protectSheet } from "../../../../src/workbench/host/model/sheets/protectSheet";
import { renameSheet } from "../../../../src/workbench/host/model/sheets/renameSheet";
import { setVisibility } from "../../../../src/workbench/host/model/sheets/setVisibility";
import { unprotectSheet } from "../../../../src/workbench/host/model/sheets/unprotectSheet";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { deleteName } from "../../../../src/workbench/host/model/names/deleteName";
import { nameArea } from "../../../../src/workbench/host/model/names/nameArea";
import { updateName } from "../../../../src/workbench/host/model/names/updateName";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { insertCells } from "../../../../src/workbench/host/model/structure/insertCells";
import { filterTable } from "../../../../src/workbench/host/model/tables/filterTable";
import { sortTable } from "../../../../src/workbench/host/model/tables/sortTable";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import type { ProtectionOptions } from "../../../../src/workbench/host/model/SheetState";
import {
  area,
  aSheet,
  aTable,
  aWorkbook,
  formula,
  program,
  refusalOf,
  reportsOf,
  type,
  value,
  write,
} from "./builders";

const nothingAllowed: ProtectionOptions = {
  allowFormatCells: false,
  allowInsertRows: false,
  allowInsertColumns: false,
  allowDeleteRows: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
};

const namesOf = (workbook: ReturnType<typeof aWorkbook>): readonly string[] => workbook.sheets.map(({ name }) => name);

test("a new workbook has one sheet, named in its locale", () => {
  expect(namesOf(aWorkbook())).toEqual(["Sheet1"]);
  expect(namesOf(aWorkbook({ locale: "fr-FR" }))).toEqual(["Feuil1"]);
});

test("a new sheet takes the first free name and does not come to the front", () => {
  const workbook = aWorkbook();
  program(workbook, () => {
    addSheet(workbook, "SHEET2");
    addSheet(workbook);
  });
  expect(namesOf(workbook)).toEqual(["Sheet1", "SHEET2", "Sheet3"]);
  expect(workbook.activeSheet.name).toBe("Sheet1");
  expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  expect(workbook.activeSheet.id).toBe("{00000000-0001-0000-0000-000000000000}");
});

test.each(["", "x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History"])(
  "refuses the sheet name %p",
  (name) => {
    const workbook = aWorkbook();
    expect(refusalOf(() => program(workbook, () => addSheet(workbook, name)))).toBe("InvalidArgument");
    expect(refusalOf(() => program(workbook, () => renameSheet(workbook.activeSheet, name)))).toBe("InvalidArgument");
  },
);

test("refuses a sheet name that is taken in any letter case, but lets a sheet change its own", () => {
  const workbook = aWorkbook();
  expect(refusalOf(() => program(workbook, () => addSheet(workbook, "sheet1")))).toBe("ItemAlreadyExists");
  program(workbook, () => renameSheet(workbook.activeSheet, "SHEET1"));
  expect(namesOf(workbook)).toEqual(["SHEET1"]);
});

test("formulas, rules and names follow a renamed sheet and lose a deleted one", () => {
  const workbook = aWorkbook();
  const sheet = workbook.activeSheet;
  const lists = program(workbook, () => addSheet(workbook, "Lists"));
  write(lists, "A1", [[5]]);
  write(sheet, "A1", [["=Lists!A1+1"]]);
  program(workbook, () => {
    addName(workbook, { name: "First", formula: "=Lists!$A$1" });
    addConditionalFormat(sheet, [area("A1")], { formula: "=Lists!$A$1=5", look: { bold: true } });
    renameSheet(lists, "My lists");
  });
  expect([formula(sheet, "A1"), value(sheet, "A1")]).toEqual(["='My lists'!A1+1", 6]);
  expect([workbook.definedName("first")?.formula, sheet.state.conditionalFormats[0]?.formula]).toEqual([
    "='My lists'!$A$1",
    "='My lists'!$A$1=5",
  ]);
  program(workbook, () => deleteSheet(lists));
  expect([formula(sheet, "A1"), nameArea(workbook, "First")]).toEqual(["=#REF!+1", null]);
  expect([lists.exists, workbook.sheet("My lists")]).toEqual([false, undefined]);
});

test("a workbook keeps a visible sheet, and a very hidden one is not deleted", () => {
  const workbook = aWorkbook();
  const [first] = workbook.sheets;
  const hidden = program(workbook, () => addSheet(workbook, "Hidden"));
  program(workbook, () => setVisibility(hidden, "veryHidden"));
  expect(refusalOf(() => program(workbook, () => deleteSheet(hidden)))).toBe("InvalidOperation");
  expect(refusalOf(() => program(workbook, () => deleteSheet(first ?? hidden)))).toBe("InvalidOperation");
  expect(refusalOf(() => program(workbook, () => setVisibility(first ?? hidden, "hidden")))).toBe("InvalidOperation");
  expect(refusalOf(() => program(workbook, () => activateSheet(hidden)))).toBe("InvalidOperation");
  program(workbook, () => setVisibility(hidden, "visible"));
  program(workbook, () => deleteSheet(hidden));
  expect(namesOf(workbook)).toEqual(["Sheet1"]);
});

test("hiding or deleting the sheet in front brings its neighbour there", () => {
  const workbook = aWorkbook();
  const sheets = program(workbook, () => [addSheet(workbook), addSheet(workbook)]);
  const reports = reportsOf(workbook);
  const [second, third] = sheets;
  if (!second || !third) throw new Error("two sheets were added");
  program(workbook, () => activateSheet(second));
  program(workbook, () => setVisibility(second, "hidden"));
  expect(workbook.activeSheet.name).toBe("Sheet3");
  program(workbook, () => deleteSheet(third));
  expect(workbook.activeSheet.name).toBe("Sheet1");
  expect(reports.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
    "activated",
    "activated",
    "sheetVisibility",
    "activated",
    "sheetDeleted",
  ]);
});

test("sheets can be moved among the tabs", () => {
  const workbook = aWorkbook();
  program(workbook, () => {
    addSheet(workbook);
    addSheet(workbook);
    moveSheet(workbook.activeSheet, 2);
  });
  expect(namesOf(workbook)).toEqual(["Sheet2", "Sheet3", "Sheet1"]);
  expect(refusalOf(() => program(workbook, () => moveSheet(workbook.activeSheet, 3)))).toBe("InvalidArgument");
});

test("a copied sheet has everything, its tables under names of their own", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  const table = aTable(sheet);
  write(sheet, "E2", [["=SUM(Deals[Value])"]]);
  sheet.customProperties.set("key", "value");
  program(sheet, () => {
    addConditionalFormat(sheet, [area("A2:C4")], { formula: "=$C2=1", look: { bold: true } });
    freezePanes(sheet, { rows: 1, columns: 0 });
  });
  const copy = program(sheet, () => copySheet(sheet));
  expect([copy.name, copy.tables[0]?.name, copy.tables[0] === table]).toEqual(["Sheet1 (2)", "Deals2", false]);
  expect([formula(copy, "E2"), value(copy, "E2")]).toEqual(["=SUM(Deals2[Value])", 600]);
  expect([copy.customProperties.get("key"), copy.state.frozen.rows]).toEqual(["value", 1]);
  expect(copy.state.conditionalFormats[0]?.id).not.toBe(sheet.state.conditionalFormats[0]?.id);
  type(copy, "C2", "1");
  expect([value(sheet, "E2"), value(copy, "E2")]).toEqual([600, 301]);
  expect(program(workbook, () => copySheet(sheet, { position: 0 })).position).toBe(0);
  expect(namesOf(workbook)).toEqual(["Sheet1 (3)", "Sheet1", "Sheet1 (2)"]);
});

test("a protected sheet refuses writes to locked cells by anybody, and what its options do not allow", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => writeStyle(sheet, area("F1"), { locked: false }));
  program(sheet, () => protectSheet(sheet, nothingAllowed));
  const refused: readonly (() => unknown)[] = [
    () => write(sheet, "A2", [["x"]]),
    () => type(sheet, "A2", "x"),
    () => program(sheet, () => writeStyle(sheet, area("A2"), { bold: true })),
    () => program(sheet, () => insertCells(sheet, area("2:2"), "down")),
    () => program(sheet, () => sortTable(table, [{ column: 0, ascending: true }])),
    () => program(sheet, () => filterTable(table, 0, ["x"])),
  ];
  expect(refused.map(refusalOf)).toEqual(refused.map(() => "AccessDenied"));
  expect(type(sheet, "F1", "open")).toEqual({ accepted: true });
  expect(refusalOf(() => program(sheet, () => protectSheet(sheet, nothingAllowed)))).toBe("InvalidOperation");
  program(sheet, () => unprotectSheet(sheet));
  type(sheet, "A2", "x");
  expect(value(sheet, "A2")).toBe("x");
});

test("what the protection allows is done, and tables under it do not grow", () => {
  const sheet = aSheet();
  const table = aTable(sheet);
  program(sheet, () => {
    writeStyle(sheet, area("A5"), { locked: false });
    protectSheet(sheet, { ...nothingAllowed, allowAutoFilter: true, allowFormatCells: true });
  });
  program(sheet, () => {
    filterTable(table, 0, ["Contoso"]);
    writeStyle(sheet, area("A2"), { bold: true });
  });
  type(sheet, "A5", "x");
  expect([sheet.rowHidden(2), sheet.styleAt(1, 0).bold, table.area.rows]).toEqual(["filter", true, 4]);
});

test("names are found in any letter case, changed and deleted", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  program(sheet, () => addName(workbook, { name: "Countries", formula: "Sheet1!$A$1:$A$9", comment: "codes" }));
  expect(workbook.definedName("COUNTRIES")).toEqual({
    name: "Countries",
    formula: "=Sheet1!$A$1:$A$9",
    visible: true,
    comment: "codes",
  });
  program(sheet, () => updateName(workbook, "countries", { visible: false, formula: "=Sheet1!$B$1" }));
  expect(nameArea(workbook, "Countries")).toEqual({ sheet, area: area("B1") });
  program(sheet, () => deleteName(workbook, "Countries"));
  expect(refusalOf(() => program(sheet, () => deleteName(workbook, "Countries")))).toBe("ItemNotFound");
});

test.each(["", "A1", "R1C1", "R", "two words", "1st", "a-b"])("refuses the name %p", (name) => {
  const workbook = aWorkbook();
  expect(refusalOf(() => program(workbook, () => addName(workbook, { name, formula: "=Sheet1!$A$1" })))).toBe(
    "InvalidArgument",
  );
});

test("refuses a name that is taken, one that refers to itself, and one without a formula", () => {
  const workbook = aWorkbook();
  const add = (name: string, written: string): unknown =>
    program(workbook, () => addName(workbook, { name, formula: written }));
  add("One", "=1");
  expect(refusalOf(() => add("ONE", "=2"))).toBe("ItemAlreadyExists");
  expect(refusalOf(() => add("Two", "=Two+1"))).toBe("InvalidArgument");
  expect(refusalOf(() => add("Two", "=(("))).toBe("InvalidArgument");
});
