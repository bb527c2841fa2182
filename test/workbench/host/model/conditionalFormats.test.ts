import { addConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import type { NewConditionalFormat } from "../../../../src/workbench/host/model/conditional/addConditionalFormat";
import { conditionalFormatsOn } from "../../../../src/workbench/host/model/conditional/conditionalFormatsOn";
import { deleteConditionalFormat } from "../../../../src/workbench/host/model/conditional/deleteConditionalFormat";
import { deleteConditionalFormats } from "../../../../src/workbench/host/model/conditional/deleteConditionalFormats";
import { updateConditionalFormat } from "../../../../src/workbench/host/model/conditional/updateConditionalFormat";
import { writeStyle } from "../../../../src/workbench/host/model/cells/writeStyle";
import { displayStyle } from "../../../../src/workbench/host/model/view/displayStyle";
import type { ConditionalFormat } from "../../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { toAddress } from "../../../../src/workbench/host/model/area";
import { area, aSheet, program, refusalOf, type, write } from "./builders";

const add = (sheet: Sheet, address: string, format: NewConditionalFormat): ConditionalFormat =>
  program(sheet, () => addConditionalFormat(sheet, [area(address)], format));

const red = { fill: "#FF0000" };

test("a format over the row's Errors text paints the cells of the columns that it names", () => {
  const sheet = aSheet();
  write(sheet, "A1", [
    ["Name", "Country", "Errors"],
    ["Contoso", "XX", "Country: use a code"],
    ["", "US", "Name: missing; Country: use a code"],
    ["Adatum", "US", ""],
  ]);
  add(sheet, "A2:B4", { formula: '=ISNUMBER(FIND("; "&A$1&": ","; "&$C2))', look: red });
  const painted = [1, 2, 3].map((row) => [0, 1].map((column) => displayStyle(sheet, row, column).fill));
  expect(painted).toEqual([
    [null, "#FF0000"],
    ["#FF0000", "#FF0000"],
    [null, null],
  ]);
});

test("what is displayed follows the cells, the cell's own look is kept under it", () => {
  const sheet = aSheet();
  add(sheet, "A1", { formula: "A1=1", look: { ...red, bold: true } });
  program(sheet, () => writeStyle(sheet, area("A1"), { fill: "#00FF00", fontColor: "#0000FF" }));
  expect(displayStyle(sheet, 0, 0)).toMatchObject({ fill: "#00FF00", bold: false });
  type(sheet, "A1", "1");
  expect(displayStyle(sheet, 0, 0)).toMatchObject({ fill: "#FF0000", bold: true, fontColor: "#0000FF" });
  expect(sheet.styleAt(0, 0).fill).toBe("#00FF00");
});

test("the newest format comes first; parts that it leaves open come from the next, unless it stops", () => {
  const sheet = aSheet();
  add(sheet, "A1:A2", { formula: "=TRUE", look: { fill: "#111111", fontColor: "#222222" } });
  const first = add(sheet, "A1", { formula: "=TRUE", look: red });
  expect(displayStyle(sheet, 0, 0)).toMatchObject({ fill: "#FF0000", fontColor: "#222222" });
  program(sheet, () => updateConditionalFormat(sheet, first.id, { stopIfTrue: true }));
  expect(displayStyle(sheet, 0, 0)).toMatchObject({ fill: "#FF0000", fontColor: null });
  program(sheet, () => updateConditionalFormat(sheet, first.id, { priority: 1, stopIfTrue: false }));
  expect(displayStyle(sheet, 0, 0)).toMatchObject({ fill: "#111111" });
  expect(sheet.state.conditionalFormats.map(({ priority }) => priority)).toEqual([0, 1]);
});

test("an error or a text as result is no yes", () => {
  const sheet = aSheet();
  add(sheet, "A1:A1", { formula: "=1/0", look: red });
  add(sheet, "A1:A1", { formula: '="yes"', look: red });
  expect(displayStyle(sheet, 0, 0).fill).toBeNull();
});

test("formats are found, changed and deleted by their id", () => {
  const sheet = aSheet();
  const one = add(sheet, "A1:B2", { formula: "=A1=1", look: red });
  const other = add(sheet, "D1", { formula: "=D1=1", look: red });
  expect(conditionalFormatsOn(sheet, area("B2:C3")).map(({ id }) => id)).toEqual([one.id]);
  program(sheet, () => updateConditionalFormat(sheet, one.id, { formula: "=A1=2", look: { bold: true } }));
  expect(conditionalFormatsOn(sheet, area("A1"))[0]).toMatchObject({ formula: "=A1=2", look: { bold: true } });
  program(sheet, () => deleteConditionalFormat(sheet, other.id));
  expect(refusalOf(() => program(sheet, () => deleteConditionalFormat(sheet, other.id)))).toBe("ItemNotFound");
  program(sheet, () => deleteConditionalFormats(sheet, area("A1:A2")));
  expect(sheet.state.conditionalFormats.map(({ areas }) => areas.map(toAddress))).toEqual([["B1:B2"]]);
  program(sheet, () => deleteConditionalFormats(sheet, null));
  expect(sheet.state.conditionalFormats).toEqual([]);
});

test("refuses what is no formula", () => {
  const sheet = aSheet();
  expect(refusalOf(() => add(sheet, "A1", { formula: "=A1=", look: red }))).toBe("InvalidArgument");
});
