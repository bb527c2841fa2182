import { allowedValues } from "../../../../src/workbench/host/model/validation/allowedValues";
import { isValidCell } from "../../../../src/workbench/host/model/validation/isValidCell";
import { setValidation } from "../../../../src/workbench/host/model/validation/setValidation";
import { validationAt } from "../../../../src/workbench/host/model/validation/validationAt";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { setVisibility } from "../../../../src/workbench/host/model/sheets/setVisibility";
import { addName } from "../../../../src/workbench/host/model/names/addName";
import { clearCells } from "../../../../src/workbench/host/model/cells/clearCells";
import { enterText } from "../../../../src/workbench/host/model/cells/enterText";
import { toAddress } from "../../../../src/workbench/host/model/area";
import type { ValidationCriteria, ValidationRule } from "../../../../src/workbench/host/model/rules";
import { defaultAlert, noPrompt } from "../../../../src/workbench/host/model/rules";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { area, aSheet, aTable, program, refusalOf, type, user, value, write } from "./builders";

function aRule(criteria: ValidationCriteria, parts: Partial<ValidationRule> = {}): ValidationRule {
  return { criteria, ignoreBlank: true, prompt: noPrompt, alert: defaultAlert, ...parts };
}

const aList = (source: string): ValidationCriteria => ({ kind: "list", source, dropDown: true });

const put = (sheet: Sheet, address: string, rule: ValidationRule | null): void =>
  program(sheet, () => setValidation(sheet, area(address), rule));

const offered = (sheet: Sheet, address: string): readonly string[] | null => {
  const { row, column } = area(address);
  return allowedValues(sheet, row, column);
};

/** Lists on a very hidden sheet: statuses, and the substatuses of each in a column under its name. */
function aSheetWithLists(): Sheet {
  const sheet = aSheet();
  const lists = program(sheet, () => addSheet(sheet.workbook, "Co-sell lists"));
  write(lists, "A1", [
    ["Status", "New", "Active", "Closed"],
    ["New", "Pending", "Accepted", "Won"],
    ["Active", "Received", "", "Lost"],
    ["Closed", "", "", "Declined"],
  ]);
  program(sheet, () => {
    setVisibility(lists, "veryHidden");
    addName(sheet.workbook, { name: "Statuses", formula: "='Co-sell lists'!$A$2:$A$4" });
  });
  return sheet;
}

test("a typed list is split at commas, blanks around items left out", () => {
  const sheet = aSheet();
  put(sheet, "B2", aRule(aList("Yes, No,Maybe")));
  expect(offered(sheet, "B2")).toEqual(["Yes", "No", "Maybe"]);
  expect(offered(sheet, "B3")).toBeNull();
});

test.each(["='Co-sell lists'!$A$2:$A$4", "=Statuses", "=OFFSET('Co-sell lists'!$A$2,0,0,3,1)"])(
  "a list comes from the range that %s gives",
  (source) => {
    const sheet = aSheetWithLists();
    put(sheet, "A2:A9", aRule(aList(source)));
    expect(offered(sheet, "A5")).toEqual(["New", "Active", "Closed"]);
  },
);

test.each([
  "=OFFSET('Co-sell lists'!$A$2,0,MATCH($A2,Statuses,0),COUNTA(OFFSET('Co-sell lists'!$A$2:$A$4,0,MATCH($A2,Statuses,0))),1)",
  "=INDEX('Co-sell lists'!$B$2:$D$2,MATCH($A2,Statuses,0)):INDEX('Co-sell lists'!$B$4:$D$4,MATCH($A2,Statuses,0))",
  "=IF($A2=\"New\",'Co-sell lists'!$B$2:$B$3,IF($A2=\"Active\",'Co-sell lists'!$C$2,'Co-sell lists'!$D$2:$D$4))",
  "=CHOOSE(MATCH($A2,Statuses,0),'Co-sell lists'!$B$2:$B$3,'Co-sell lists'!$C$2,'Co-sell lists'!$D$2:$D$4)",
])("a list depends on another cell of its row through %s", (source) => {
  const sheet = aSheetWithLists();
  put(sheet, "B2:B9", aRule(aList(source)));
  write(sheet, "A2", [["New"], ["active"], ["Closed"]]);
  expect(["B2", "B3", "B4"].map((at) => offered(sheet, at))).toEqual([
    ["Pending", "Received"],
    ["Accepted"],
    ["Won", "Lost", "Declined"],
  ]);
});

test("a source that gives no range or a block of cells offers nothing", () => {
  const sheet = aSheetWithLists();
  put(sheet, "B2", aRule(aList("=OFFSET($A$1,0,MATCH($A2,Statuses,0))")));
  put(sheet, "C2", aRule(aList("=$A$1:$B$2")));
  expect([offered(sheet, "B2"), offered(sheet, "C2")]).toEqual([null, null]);
});

test("items are shown as their cells show them", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  type(sheet, "F1", "50%");
  type(sheet, "F2", "1/5/2027");
  put(sheet, "A1", aRule(aList("=$F$1:$F$2")));
  expect(offered(sheet, "A1")).toEqual(["50%", "01/05/2027"]);
});

test.each([
  [aList("Yes,No"), "Yes", true],
  [aList("Yes,No"), "yes", false],
  [aList("1,2"), 2, true],
  [aList("=$F$1:$F$2"), "ALPHA", true],
  [aList("=$F$1:$F$2"), "gamma", false],
  [{ kind: "wholeNumber", operator: "between", first: 1, second: 10 }, 10, true],
  [{ kind: "wholeNumber", operator: "between", first: 1, second: 10 }, 1.5, false],
  [{ kind: "wholeNumber", operator: "notBetween", first: 1, second: 10 }, 11, true],
  [{ kind: "decimal", operator: "greaterThanOrEqualTo", first: "=$F$3", second: null }, 5, true],
  [{ kind: "decimal", operator: "lessThan", first: "=$F$3", second: null }, 5, false],
  [{ kind: "decimal", operator: "equalTo", first: 5, second: null }, "5 apples", false],
  [{ kind: "decimal", operator: "notEqualTo", first: 5, second: null }, 5, false],
  [{ kind: "date", operator: "greaterThan", first: "1/1/2027", second: null }, 46392, true],
  [{ kind: "date", operator: "lessThanOrEqualTo", first: "1/1/2027", second: null }, 46392, false],
  [{ kind: "textLength", operator: "lessThanOrEqualTo", first: 3, second: null }, "abcd", false],
  [{ kind: "textLength", operator: "lessThanOrEqualTo", first: 3, second: null }, 123, true],
  [{ kind: "custom", formula: "=ISNUMBER(A1)" }, "x", false],
  [{ kind: "custom", formula: "=LEN(A1)=1" }, "x", true],
  [{ kind: "any" }, "x", true],
] as const)("by the rule %j the value %p fits: %p", (criteria, written, expected) => {
  const sheet = aSheet();
  write(sheet, "F1", [["alpha"], ["beta"], [5]]);
  write(sheet, "A1", [[written]]);
  put(sheet, "A1", aRule(criteria));
  expect(isValidCell(sheet, 0, 0)).toBe(expected);
});

test("an empty cell fits where the rule ignores blanks", () => {
  const sheet = aSheet();
  put(sheet, "A1", aRule(aList("Yes")));
  put(sheet, "A2", aRule(aList("Yes"), { ignoreBlank: false }));
  expect([isValidCell(sheet, 0, 0), isValidCell(sheet, 1, 0)]).toEqual([true, false]);
});

test("a stop refuses a wrong entry and leaves the cell, a warning lets a person insist, no alert says nothing", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["Yes"]]);
  put(sheet, "A1", aRule(aList("Yes,No")));
  put(sheet, "A2", aRule(aList("Yes,No"), { alert: { ...defaultAlert, style: "warning", text: "Really?" } }));
  put(sheet, "A3", aRule(aList("Yes,No"), { alert: { ...defaultAlert, show: false } }));
  expect(type(sheet, "A1", "x")).toEqual({ accepted: false, reason: "validation", alert: defaultAlert });
  expect(type(sheet, "A2", "x")).toMatchObject({ accepted: false, alert: { text: "Really?" } });
  expect(user(sheet, () => enterText(sheet, area("A2"), "x", { force: true }))).toEqual({ accepted: true });
  expect(type(sheet, "A3", "x")).toEqual({ accepted: true });
  expect(["A1", "A2", "A3"].map((at) => value(sheet, at))).toEqual(["Yes", "x", "x"]);
});

test("a program's writes are not asked", () => {
  const sheet = aSheet();
  put(sheet, "A1", aRule(aList("Yes,No")));
  write(sheet, "A1", [["x"]]);
  expect([value(sheet, "A1"), isValidCell(sheet, 0, 0)]).toEqual(["x", false]);
});

test("a rule put over another one takes its cells, and equal rules side by side are one", () => {
  const sheet = aSheet();
  put(sheet, "A1:A9", aRule(aList("Yes,No")));
  put(sheet, "A4:A5", aRule(aList("1,2")));
  put(sheet, "A4:A4", aRule(aList("Yes,No")));
  expect(sheet.state.validations.map(({ areas }) => areas.map(toAddress))).toEqual([["A6:A9", "A1:A4"], ["A5"]]);
  put(sheet, "A5", null);
  expect(validationAt(sheet, 4, 0)).toBeNull();
  program(sheet, () => clearCells(sheet, area("A1:A9"), "all"));
  expect(sheet.state.validations).toEqual([]);
});

test("equal relative rules written for different cells are one rule", () => {
  const sheet = aSheet();
  put(sheet, "A1:A4", aRule({ kind: "custom", formula: "=B1>0" }));
  put(sheet, "A5:A9", aRule({ kind: "custom", formula: "=B5>0" }));
  expect(sheet.state.validations.map(({ areas }) => areas.map(toAddress))).toEqual([["A1:A9"]]);
});

test.each([
  [aRule(aList("x".repeat(256)))],
  [aRule(aList(""))],
  [aRule({ kind: "custom", formula: "ISNUMBER(A1)" })],
  [aRule({ kind: "custom", formula: "=ISNUMBER(" })],
  [aRule({ kind: "custom", formula: `="${"x".repeat(8_192)}"=A1` })],
  [aRule(aList("Yes"), { prompt: { show: true, title: "t".repeat(33), text: "" } })],
  [aRule(aList("Yes"), { prompt: { show: true, title: "", text: "t".repeat(256) } })],
  [aRule(aList("Yes"), { alert: { ...defaultAlert, text: "t".repeat(226) } })],
  [aRule(aList("Yes"), { alert: { ...defaultAlert, title: "t".repeat(33) } })],
])("refuses a rule beyond Excel's limits (%#)", (rule) => {
  const sheet = aSheet();
  expect(refusalOf(() => put(sheet, "A1", rule))).toBe("InvalidArgument");
});

test("takes a rule just within Excel's limits", () => {
  const sheet = aSheet();
  const prompt = { show: true, title: "t".repeat(32), text: "t".repeat(255) };
  put(sheet, "A1", aRule(aList("x".repeat(255)), { prompt, alert: { ...defaultAlert, text: "t".repeat(225) } }));
  expect(validationAt(sheet, 0, 0)?.rule.prompt).toEqual(prompt);
});

test("a rule of a sorted or grown table stays with the column", () => {
  const sheet = aSheet();
  aTable(sheet);
  put(sheet, "B2:B4", aRule(aList("New,Active,Closed")));
  type(sheet, "A5", "Northwind");
  type(sheet, "A6", "Tailspin");
  expect(offered(sheet, "B6")).toEqual(["New", "Active", "Closed"]);
  expect(sheet.state.validations).toHaveLength(1);
});
