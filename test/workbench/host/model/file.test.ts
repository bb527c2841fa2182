import { saveWorkbook } from "../../../../src/workbench/host/model/file/saveWorkbook";
import { openWorkbook } from "../../../../src/workbench/host/model/file/openWorkbook";
import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { setVisibility } from "../../../../src/workbench/host/model/sheets/setVisibility";
import { freezePanes } from "../../../../src/workbench/host/model/sheets/freezePanes";
import { filterTable } from "../../../../src/workbench/host/model/tables/filterTable";
import { setColumnWidth } from "../../../../src/workbench/host/model/cells/setColumnWidth";
import { writeNumberFormats } from "../../../../src/workbench/host/model/cells/writeNumberFormats";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { addTable } from "../../../../src/workbench/host/model/tables/addTable";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import { selectArea } from "../../../../src/workbench/host/model/select";
import type { Workbook } from "../../../../src/workbench/host/model/Workbook";
import { area, aSheet, aTable, program, type, user, value, write } from "./builders";

function aFullWorkbook(): Workbook {
  const sheet = aSheet({ dateSystem: 1904 });
  const { workbook } = sheet;
  const table = aTable(sheet);
  write(sheet, "E1", [["=SUM(C2:C4)", true, "=NA()", 1.5]]);
  type(sheet, "E2", "'007");
  type(sheet, "E3", "#N/A");
  program(sheet, () => {
    const lists = addSheet(workbook, "Lists");
    setVisibility(lists, "veryHidden");
    lists.customProperties.set("edition", "2021");
    addName(workbook, { name: "Here", formula: "=Lists!$A$1" });
    setColumnWidth(sheet, area("B:B"), 120);
    writeNumberFormats(sheet, area("D:D"), "@");
    freezePanes(sheet, { rows: 1, columns: 1 });
    filterTable(table, 1, ["New"]);
    setValidation(sheet, area("B2:B4"), {
      criteria: { kind: "list", source: "New,Active", dropDown: true },
      ignoreBlank: true,
      prompt: noPrompt,
      alert: defaultAlert,
    });
    addConditionalFormat(sheet, [area("A2:C4")], { formula: "=$C2>1", look: { bold: true } });
  });
  user(sheet, () => selectArea(sheet, area("B2:C3")), "selected");
  workbook.settings.set("language", "fr");
  workbook.startup = "load";
  return workbook;
}

test("a saved workbook, sent as JSON and opened, is saved the same again", () => {
  const workbook = aFullWorkbook();
  const file = saveWorkbook(workbook);
  const reopened = openWorkbook(JSON.parse(JSON.stringify(file)) as typeof file);
  expect(saveWorkbook(reopened)).toEqual(file);
});

test("an opened workbook has the cells, tables, rules and settings of the file, and nothing to undo", () => {
  const workbook = openWorkbook(saveWorkbook(aFullWorkbook()), { locale: "fr-FR" });
  const sheet = workbook.activeSheet;
  expect([value(sheet, "E1"), sheet.typeAt(2, 4), sheet.entryTextAt(1, 4), sheet.rowHidden(1)]).toEqual([
    600,
    "error",
    "'007",
    "filter",
  ]);
  expect([workbook.locale, workbook.dateSystem, workbook.startup, workbook.settings.get("language")]).toEqual([
    "fr-FR",
    1904,
    "load",
    "fr",
  ]);
  expect([sheet.selection.area, sheet.styleAt(99, 3).numberFormat, workbook.undoLabels]).toEqual([
    area("B2:C3"),
    "@",
    [],
  ]);
});

test("ids given after opening are new", () => {
  const workbook = openWorkbook(saveWorkbook(aFullWorkbook()));
  const known = [...workbook.sheets.map(({ id }) => id), ...workbook.tables.map(({ id }) => id)];
  const sheet = program(workbook, () => addSheet(workbook));
  const table = program(workbook, () => addTable(sheet, area("A1:B2"), { hasHeaders: true }));
  expect(known).not.toContain(sheet.id);
  expect(known).not.toContain(table.id);
});

test("a file is not changed by what happens to the workbook after it, nor two workbooks opened from it by each other", () => {
  const workbook = aFullWorkbook();
  const file = saveWorkbook(workbook);
  const text = JSON.stringify(file);
  const [one, other] = [openWorkbook(file), openWorkbook(file)];
  type(one.activeSheet, "A2", "changed");
  type(workbook.activeSheet, "A2", "changed, too");
  expect([JSON.stringify(file), value(other.activeSheet, "A2")]).toEqual([text, "Contoso"]);
});
