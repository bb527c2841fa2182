// What Excel's codes mean.
import {
  CellBeingEdited,
  ExcelBusy,
  ExcelFailure,
  GoneFromWorkbook,
  NameTaken,
  PayloadTooLarge,
  SheetProtected,
  toExcelFailure,
} from "../../src/excel/ExcelFailure";

test("gives every code its class, and keeps the code and the cause", () => {
  const classOf = (code: string): unknown => toExcelFailure({ code }).constructor;
  expect(classOf("InvalidOperationInCellEditMode")).toBe(CellBeingEdited);
  expect(classOf("AccessDenied")).toBe(SheetProtected);
  expect(classOf("ItemNotFound")).toBe(GoneFromWorkbook);
  expect(classOf("ItemAlreadyExists")).toBe(NameTaken);
  expect(classOf("ResponsePayloadSizeLimitExceeded")).toBe(PayloadTooLarge);
  expect(classOf("ActivityLimitReached")).toBe(ExcelBusy);
  expect(classOf("SomethingNew")).toBe(ExcelFailure);
  const cause = { code: "ItemNotFound" };
  expect(toExcelFailure(cause)).toMatchObject({ code: "ItemNotFound", name: "GoneFromWorkbook", cause });
});

test("throws a mistake of our own on as it is", () => {
  const mistake = new TypeError("x is not a function");
  expect(() => toExcelFailure(mistake)).toThrow(mistake);
});
