import { parseText } from "../../../../src/workbench/host/model/entry/parseText";
import type { EntrySettings, LocaleName } from "../../../../src/workbench/host/model/entry/localeTerms";
import { toDisplayText } from "../../../../src/workbench/host/model/entry/toDisplayText";
import { writeNumberFormats } from "../../../../src/workbench/host/model/cells/writeNumberFormats";
import { area, aSheet, program, refusalOf, text, type, value, write } from "./builders";

const now = (): Date => new Date(2027, 2, 21);
const settings = (locale: LocaleName, dateSystem: 1900 | 1904 = 1900): EntrySettings => ({ locale, dateSystem, now });
const may1 = 46_508;
const january5 = 46_392;

test.each([
  ["1/5/2027", january5, "m/d/yyyy"],
  ["13/5/2027", "13/5/2027", null],
  ["5-Jan-2027", january5, "d-mmm-yy"],
  ["2027-01-05", january5, "m/d/yyyy"],
  ["1/5", january5, "d-mmm"],
  ["02134", 2134, null],
  ["1,500", 1500, "#,##0"],
  ["1,5", "1,5", null],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["(5)", -5, null],
  [" 12 ", 12, null],
  ["true", true, null],
  ["VRAI", "VRAI", null],
  ["#N/A", { error: "#N/A" }, null],
  ["#NOM?", "#NOM?", null],
  ["Contoso 5", "Contoso 5", null],
  ["6 - Other", "6 - Other", null],
  ["12345678901234567890", 12345678901234500000, null],
] as const)("reads %p in en-US as %p", (typed, read, numberFormat) => {
  expect(parseText(typed, settings("en-US"))).toEqual({ value: read, numberFormat });
});

test.each([
  ["1/5/2027", may1, "m/d/yyyy"],
  ["13/5/2027", may1 + 12, "m/d/yyyy"],
  ["1,5", 1.5, null],
  ["1.5", "1.5", null],
  ["1 500", 1500, "#,##0"],
  ["1\u00a0500,25", 1500.25, "#,##0.00"],
  ["02134", 2134, null],
  ["50 %", 0.5, "0%"],
  ["VRAI", true, null],
  ["TRUE", "TRUE", null],
  ["FAUX", false, null],
  ["5 €", 5, '#,##0 "€"'],
  ["#NOM?", { error: "#NAME?" }, null],
  ["#NAME?", "#NAME?", null],
] as const)("reads %p in fr-FR as %p", (typed, read, numberFormat) => {
  expect(parseText(typed, settings("fr-FR"))).toEqual({ value: read, numberFormat });
});

test.each([
  ["1.5.2027", may1, "m/d/yyyy"],
  ["1,5", 1.5, null],
  ["1.500", 1500, "#,##0"],
  ["1.5", may1, "d-mmm"],
  ["WAHR", true, null],
  ["#NV", { error: "#N/A" }, null],
] as const)("reads %p in de-DE as %p", (typed, read, numberFormat) => {
  expect(parseText(typed, settings("de-DE"))).toEqual({ value: read, numberFormat });
});

test("counts dates from 1904 in a workbook of that date system", () => {
  expect(parseText("1/5/2027", settings("en-US", 1904)).value).toBe(january5 - 1462);
  expect(toDisplayText(january5 - 1462, "m/d/yyyy", settings("en-US", 1904))).toBe("1/5/2027");
});

test.each([
  ["General", 1.5, "fr-FR", "1,5"],
  ["General", 123456789012, "en-US", "1.23457E+11"],
  ["#,##0.00", 1234.5, "de-DE", "1.234,50"],
  ["m/d/yyyy", january5, "en-US", "1/5/2027"],
  ["m/d/yyyy", january5, "fr-FR", "05/01/2027"],
  ["m/d/yyyy", january5, "de-DE", "05.01.2027"],
  ["mm/dd/yyyy", january5, "de-DE", "01.05.2027"],
  ["mm\\/dd\\/yyyy", january5, "de-DE", "01/05/2027"],
  ["0%", 0.5, "en-US", "50%"],
  ["m/d/yyyy", -1, "en-US", "##########"],
  ["General", true, "fr-FR", "VRAI"],
  ["General", { error: "#N/A" }, "de-DE", "#NV"],
  ['0;0;0;"<"@">"', "x", "en-US", "<x>"],
  ["@", 5, "en-US", "5"],
] as const)("shows format %p of %p in %s as %p", (numberFormat, shown, locale, expected) => {
  expect(toDisplayText(shown, numberFormat, settings(locale))).toBe(expected);
});

test("a date typed into a plain cell brings its format, as the locale shows it", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  type(sheet, "A1", "1/5/2027");
  expect(value(sheet, "A1")).toBe(may1);
  expect(sheet.styleAt(0, 0).numberFormat).toBe("m/d/yyyy");
  expect(text(sheet, "A1")).toBe("01/05/2027");
});

test("a program's text is read as US text in every locale", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  write(sheet, "A1", [["1/5/2027", "1.5", "1,5", "TRUE", "VRAI"]]);
  expect([0, 1, 2, 3, 4].map((column) => sheet.valueAt(0, column))).toEqual([january5, 1.5, "1,5", true, "VRAI"]);
});

test("a text cell keeps leading zeros, dates and formulas as text, typed or written", () => {
  const sheet = aSheet();
  program(sheet, () => writeNumberFormats(sheet, area("A:D"), "@"));
  type(sheet, "A1", "02134");
  type(sheet, "B1", "1/5/2027");
  write(sheet, "C1", [["=1+1", 7]]);
  expect([0, 1, 2, 3].map((column) => sheet.valueAt(0, column))).toEqual(["02134", "1/5/2027", "=1+1", "7"]);
});

test("an apostrophe makes a text and is seen only when the cell is edited", () => {
  const sheet = aSheet();
  type(sheet, "A1", "'02134");
  expect(value(sheet, "A1")).toBe("02134");
  expect(sheet.entryTextAt(0, 0)).toBe("'02134");
});

test("a number typed into a percent cell is a percentage from 1 on", () => {
  const sheet = aSheet();
  program(sheet, () => writeNumberFormats(sheet, area("A1:C1"), "0%"));
  type(sheet, "A1", "5");
  type(sheet, "B1", "0.5");
  type(sheet, "C1", "150%");
  expect([0, 1, 2].map((column) => sheet.valueAt(0, column))).toEqual([0.05, 0.5, 1.5]);
});

test("what a cell offers for editing, typed again, gives the same value", () => {
  const sheet = aSheet({ locale: "fr-FR" });
  for (const typed of ["1/5/2027", "1,5", "50%", "VRAI", "Contoso", "'007", "#N/A", "12:30:00", "1/5/2027 12:30"]) {
    type(sheet, "A1", typed);
    const before = sheet.scalarAt(0, 0);
    type(sheet, "A1", sheet.entryTextAt(0, 0));
    expect(sheet.scalarAt(0, 0)).toEqual(before);
    type(sheet, "A1", "");
    program(sheet, () => writeNumberFormats(sheet, area("A1"), "General"));
  }
});

test("a sign before what is no number starts a formula, and a formula that is none is refused", () => {
  const sheet = aSheet();
  write(sheet, "A1", [[4]]);
  expect(type(sheet, "B1", "-A1")).toEqual({ accepted: true });
  expect(value(sheet, "B1")).toBe(-4);
  expect(type(sheet, "B2", "=SUM(")).toMatchObject({ accepted: false, reason: "formula" });
  expect(value(sheet, "B2")).toBe("");
});

test("refuses texts over 32,767 characters, formulas over 8,192, and numbers that are none", () => {
  const sheet = aSheet();
  expect(refusalOf(() => write(sheet, "A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  expect(refusalOf(() => write(sheet, "A1", [["=" + "1+".repeat(4_096) + "1"]]))).toBe("InvalidArgument");
  expect(refusalOf(() => write(sheet, "A1", [[Number.NaN]]))).toBe("InvalidArgument");
  write(sheet, "A1", [["x".repeat(32_767)]]);
  expect(value(sheet, "A1")).toHaveLength(32_767);
});

test("refuses a number format that is none", () => {
  const sheet = aSheet();
  expect(refusalOf(() => program(sheet, () => writeNumberFormats(sheet, area("A1"), "[x")))).toBe("InvalidArgument");
});
