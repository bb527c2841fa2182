import { addName } from "../../../../src/workbench/host/model/names/addName";
import { evaluateFormula, evaluateToValue } from "../../../../src/workbench/host/model/formula/evaluateFormula";
import { isReference } from "../../../../src/workbench/host/model/formula/FormulaValue";
import { toAddress } from "../../../../src/workbench/host/model/area";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { toCellValue } from "../../../../src/workbench/host/model/CellValue";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { aSheet, aTable, formula, program, text, type, value, write } from "./builders";

function aFilledSheet(): Sheet {
  const sheet = aSheet();
  write(sheet, "A1", [
    ["Name", "Qty", "Flag"],
    ["Pear", 3, true],
    ["apple", 1, false],
    ["Plum", 2, ""],
    ["=NA()", "x", '=""'],
  ]);
  return sheet;
}

const evaluate = (sheet: Sheet, written: string): unknown =>
  toCellValue(evaluateFormula({ sheet, formula: `=${written}`, position: { row: 9, column: 9 } }));

test.each([
  ["1+2*3", 7],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["10%", 0.1],
  ["(1+2)*3", 9],
  ["1/0", "#DIV/0!"],
  ['"a"&1&TRUE', "a1TRUE"],
  ['"A"="a"', true],
  ['"10"+5', 15],
  ['"x"+5', "#VALUE!"],
  ["1<2", true],
  ['"a">1', true],
  ['2<>"2"', true],
  ["E1=0", true],
  ['E1=""', true],
  ["{1,2;3,4}", 1],
  ["1E3", 1000],
  ["+5", 5],
  ["--TRUE", 1],
  ["1+", "#NAME?"],
  ["NOSUCH(1)", "#NAME?"],
  ["nosuchname", "#NAME?"],
  ["Missing!A1", "#REF!"],
  ["#N/A", "#N/A"],
])("%s is %p", (written, expected) => {
  expect(evaluate(aFilledSheet(), written)).toBe(expected);
});

test.each([
  ['IF(B2>2,"many","few")', "many"],
  ["IF(FALSE,1)", false],
  ["IF(TRUE,1,1/0)", 1],
  ["IFERROR(1/0,7)", 7],
  ["IFERROR(5,7)", 5],
  ["IFNA(A5,1)", 1],
  ["AND(TRUE,1)", true],
  ["AND(C2:C3)", false],
  ["OR(C2:C3)", true],
  ["NOT(0)", true],
  ["ISNUMBER(B2)", true],
  ['ISNUMBER("3")', false],
  ["ISBLANK(C4)", true],
  ["ISBLANK(C5)", false],
  ["ISERROR(A5)", true],
  ["ISTEXT(A2)", true],
  ["NA()", "#N/A"],
  ['FIND("p","Apple")', 2],
  ['FIND("P","apple")', "#VALUE!"],
  ['SEARCH("P","apple")', 2],
  ['SEARCH("a?p","xxapple")', 3],
  ['SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['LEFT("abc",2)', "ab"],
  ['LEFT("abc")', "a"],
  ['RIGHT("abc",2)', "bc"],
  ['MID("abcd",2,2)', "bc"],
  ['LEN("abc")', 3],
  ['TRIM("  a   b ")', "a b"],
  ['UPPER("ab")', "AB"],
  ['LOWER("AB")', "ab"],
  ['EXACT("a","A")', false],
  ['TEXT(0.5,"0%")', "50%"],
  ['TEXT(46392,"mm/dd/yyyy")', "01/05/2027"],
  ['VALUE("1,500")', 1500],
  ['VALUE("x")', "#VALUE!"],
  ['CONCATENATE("a",1,"b")', "a1b"],
  ["CONCAT(A2:A4)", "PearapplePlum"],
  ['REPT("ab",3)', "ababab"],
  ["ROW()", 10],
  ["ROW(B7)", 7],
  ["COLUMN(B7)", 2],
  ["ROWS(A2:C4)", 3],
  ["COLUMNS(A2:C4)", 3],
  ["SUM(B2:B5)", 6],
  ["SUM(B2:B5,10,TRUE)", 17],
  ["SUM(A1:B5)", "#N/A"],
  ["COUNT(B1:B5)", 3],
  ["COUNTA(A1:C6)", 14],
  ["COUNTBLANK(C1:C6)", 3],
  ['COUNTIF(A2:A5,"p*")', 2],
  ['COUNTIF(B2:B5,">1")', 2],
  ["COUNTIF(B:B,2)", 1],
  ['COUNTIF(A2:A5,"<>apple")', 3],
  ['COUNTIFS(A2:A4,"p*",B2:B4,">2")', 1],
  ['SUMIF(A2:A4,"p*",B2:B4)', 5],
  ['SUMIFS(B2:B4,A2:A4,"p*",C2:C4,TRUE)', 3],
  ["MAX(B2:B4)", 3],
  ["MIN(B2:B4)", 1],
  ["AVERAGE(B2:B4)", 2],
  ['MATCH("PLUM",A2:A4,0)', 3],
  ['MATCH("pl*",A2:A4,0)', 3],
  ['MATCH("nope",A2:A4,0)', "#N/A"],
  ["MATCH(2.5,{1,2,3},1)", 2],
  ["INDEX(A2:B4,2,1)", "apple"],
  ["INDEX(A2:A4,3)", "Plum"],
  ["INDEX(A2:A4,9)", "#REF!"],
  ["SUM(INDEX(A2:B4,0,2))", 6],
  ["SUM(OFFSET(B1,1,0,2,1))", 4],
  ["SUM(OFFSET(B2:B3,1,0))", 3],
  ["OFFSET(A1,-1,0)", "#REF!"],
  ['CHOOSE(2,"a","b")', "b"],
  ["CHOOSE(3,1,2)", "#VALUE!"],
  ['VLOOKUP("apple",A2:B4,2,FALSE)', 1],
  ['VLOOKUP("x",A2:B4,2,FALSE)', "#N/A"],
  ['XLOOKUP("plum",A2:A4,B2:B4)', 2],
  ['XLOOKUP("x",A2:A4,B2:B4,"none")', "none"],
  ["DATE(2027,1,5)", 46392],
  ["DATE(2027,13,1)", 46753],
  ["TODAY()", 46467],
  ["YEAR(46392)", 2027],
  ["MONTH(46392)", 1],
  ["DAY(46392)", 5],
  ["ROUND(2.345,2)", 2.35],
  ["MOD(-1,3)", 2],
  ["INT(-1.5)", -2],
  ["SUM(A2:INDEX(B:B,4))", 6],
  ["SUM((B2:B4>1)*1)", 2],
])("%s is %p", (written, expected) => {
  expect(evaluate(aFilledSheet(), written)).toBe(expected);
});

test.each([
  ["IF(TRUE,A1:A3,B1)", "A1:A3"],
  ["CHOOSE(2,A1,B1:B2)", "B1:B2"],
  ["INDEX(A1:C9,2,3)", "C2"],
  ["INDEX(A1:C9,0,2)", "B1:B9"],
  ["OFFSET(A1,1,1,2,2)", "B2:C3"],
  ["INDEX(A1:A9,2):INDEX(A1:A9,4)", "A2:A4"],
  ["(A1:B2)", "A1:B2"],
])("%s stays a reference", (written, address) => {
  const found = evaluateToValue({ sheet: aSheet(), formula: `=${written}`, position: { row: 0, column: 5 } });
  expect(isReference(found) && toAddress(found.area)).toBe(address);
});

test("a formula is computed when read and follows its cells", () => {
  const sheet = aSheet();
  write(sheet, "A1", [[1], [2], ["=SUM(A1:A2)"], ["=A3*2"]]);
  expect(value(sheet, "A4")).toBe(6);
  type(sheet, "A1", "10");
  expect(value(sheet, "A4")).toBe(24);
});

test("a circular reference gives 0", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["=B1", "=A1+1"]]);
  expect(value(sheet, "B1")).toBe(1);
});

test("a circle of 1,000 formulas ends", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["=A1000+1"], ...Array.from({ length: 999 }, (_row, index) => [`=A${index + 1}+1`])]);
  expect(sheet.typeAt(999, 0)).toBe("number");
});

test("a chain of 5,000 formulas is computed from its end", () => {
  const sheet = aSheet();
  write(sheet, "A1", [[1], ...Array.from({ length: 4_999 }, (_row, index) => [`=A${index + 1}+1`])]);
  expect(value(sheet, "A5000")).toBe(5000);
});

test("relative references of a rule move with the cell it is evaluated for, fixed ones stay", () => {
  const sheet = aFilledSheet();
  const origin = { row: 1, column: 3 };
  const evaluation = { sheet, formula: "=$A2&B$1", position: { row: 3, column: 4 }, origin };
  expect(evaluateFormula(evaluation)).toBe("PlumFlag");
});

test("names, other sheets and quoted sheets are found", () => {
  const sheet = aFilledSheet();
  program(sheet, () => {
    addSheet(sheet.workbook, "My lists");
    addName(sheet.workbook, { name: "Fruits", formula: "=Sheet1!$A$2:$A$4" });
  });
  const lists = sheet.workbook.sheet("my LISTS");
  write(lists ?? sheet, "A1", [["=COUNTA(Fruits)", "=Sheet1!B2+1"]]);
  expect(evaluate(sheet, "'My lists'!A1")).toBe(3);
  expect(evaluate(sheet, "'My lists'!B1")).toBe(4);
});

test("structured references mean the table's cells", () => {
  const sheet = aSheet();
  aTable(sheet);
  write(sheet, "E2", [
    ["=SUM(Deals[Value])", "=Deals[@Name]", "=COUNTA(Deals[#Headers])", "=Deals[[#This Row],[Value]]"],
  ]);
  expect(["E2", "F2", "G2", "H2"].map((at) => value(sheet, at))).toEqual([600, "Contoso", 3, 300]);
  expect(evaluate(sheet, "SUM(Deals[Nothing])")).toBe("#REF!");
  expect(evaluate(sheet, "Deals[@Name]")).toBe("#VALUE!");
});

test("an empty result is 0 and an error is shown as one", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  write(sheet, "A1", [["=B9", "=1/0", "=NOSUCH()"]]);
  expect(["A1", "B1", "C1"].map((at) => text(sheet, at))).toEqual(["0", "#DIV/0!", "#NOM?"]);
  expect(sheet.typeAt(0, 1)).toBe("error");
});

test("a formula is read back as it was written", () => {
  const sheet = aSheet();
  write(sheet, "A1", [["= sum( B1 , 1 )"]]);
  expect(formula(sheet, "A1")).toBe("= sum( B1 , 1 )");
});
