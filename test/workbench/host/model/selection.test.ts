import { cancelEdit, commitEdit, startEdit, typeInEdit } from "../../../../src/workbench/host/model/edit";
import { selectArea } from "../../../../src/workbench/host/model/select";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import { area, aSheet, aWorkbook, program, refusalOf, reportsOf, type, user, value } from "./builders";

test("selecting brings the sheet to the front and is reported once", () => {
  const workbook = aWorkbook();
  const first = workbook.activeSheet;
  const other = program(workbook, () => addSheet(workbook));
  const reports = reportsOf(workbook);
  user(workbook, () => selectArea(other, area("B2:C3"), area("C3")), "selected");
  user(workbook, () => selectArea(other, area("B2:C3"), area("C3")), "selected");
  expect([workbook.activeSheet, other.selection]).toEqual([
    other,
    { area: area("B2:C3"), active: { row: 2, column: 2 } },
  ]);
  expect(reports.flatMap(({ changes }) => changes)).toEqual([
    { kind: "activated", sheetId: other.id, deactivated: first.id },
    { kind: "selection", sheetId: other.id, area: area("B2:C3") },
  ]);
  expect(workbook.undoLabels).toEqual(["Program"]);
});

test("the active cell is the top-left one unless another inside is given", () => {
  const sheet = aSheet();
  user(sheet, () => selectArea(sheet, area("B2:C3"), area("A1")));
  expect(sheet.selection.active).toEqual({ row: 1, column: 1 });
});

test("nothing is written while a cell is being edited, until it is left", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  const { workbook } = sheet;
  type(sheet, "A1", "1,5");
  user(sheet, () => startEdit(sheet, area("A1")));
  expect([workbook.edit?.text, value(sheet, "A1")]).toEqual(["1,5", 1.5]);
  user(sheet, () => typeInEdit(workbook, "2,5"));
  expect(value(sheet, "A1")).toBe(1.5);
  expect(user(sheet, () => commitEdit(workbook))).toEqual({ accepted: true });
  expect([workbook.edit, value(sheet, "A1")]).toEqual([null, 2.5]);
});

test("an edit can be cancelled, and a refused entry stays in edit mode", () => {
  const sheet = aSheet();
  const { workbook } = sheet;
  program(sheet, () =>
    setValidation(sheet, area("A1"), {
      criteria: { kind: "list", source: "Yes,No", dropDown: true },
      ignoreBlank: true,
      prompt: noPrompt,
      alert: defaultAlert,
    }),
  );
  user(sheet, () => startEdit(sheet, area("A1"), "x"));
  expect(user(sheet, () => commitEdit(workbook))).toMatchObject({ accepted: false, reason: "validation" });
  expect(workbook.edit?.text).toBe("x");
  user(sheet, () => cancelEdit(workbook));
  expect([workbook.edit, value(sheet, "A1")]).toEqual([null, ""]);
  expect(refusalOf(() => user(sheet, () => commitEdit(workbook)))).toBe("InvalidOperation");
});
