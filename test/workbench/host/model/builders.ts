// Workbooks for the tests of the model, and short ways to act on them.
import type { Area } from "../../../../src/workbench/host/model/area";
import { parseAddress } from "../../../../src/workbench/host/model/area";
import type { CellInput } from "../../../../src/workbench/host/model/cells/writeCells";
import { writeCells } from "../../../../src/workbench/host/model/cells/writeCells";
import { enterText } from "../../../../src/workbench/host/model/cells/enterText";
import type { EntryResult } from "../../../../src/workbench/host/model/cells/enterText";
import type { CellValue } from "../../../../src/workbench/host/model/CellValue";
import type { Cause, Report } from "../../../../src/workbench/host/model/changes";
import { createWorkbook } from "../../../../src/workbench/host/model/createWorkbook";
import type { ErrorCode } from "../../../../src/workbench/host/model/ModelError";
import { ModelError } from "../../../../src/workbench/host/model/ModelError";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import type { Table } from "../../../../src/workbench/host/model/Table";
import { addTable } from "../../../../src/workbench/host/model/tables/addTable";
import { readValues } from "../../../../src/workbench/host/model/view/readArea";
import type { Workbook, WorkbookOptions } from "../../../../src/workbench/host/model/Workbook";

/** A workbook with one sheet, on 21 March 2027. */
export function aWorkbook(options: WorkbookOptions = {}): Workbook {
  return createWorkbook({ now: () => new Date(2027, 2, 21, 12), ...options });
}

/** The one sheet of a new workbook. */
export function aSheet(options: WorkbookOptions = {}): Sheet {
  return aWorkbook(options).activeSheet;
}

/** Acts as a program, in one transaction. */
export function program<T>(on: Sheet | Workbook, fn: () => T): T {
  return toWorkbook(on).transact({ label: "Program", author: "program", cause: "written" }, fn);
}

/** Acts as the person at the sheet, in one transaction. */
export function user<T>(on: Sheet | Workbook, fn: () => T, cause: Cause = "typed"): T {
  return toWorkbook(on).transact({ label: "User", author: "user", cause }, fn);
}

function toWorkbook(on: Sheet | Workbook): Workbook {
  return "workbook" in on ? on.workbook : on;
}

/** Writes rows from a cell on, as a program. */
export function write(sheet: Sheet, address: string, rows: readonly (readonly CellInput[])[]): void {
  const { row, column } = parseAddress(address);
  program(sheet, () => writeCells(sheet, { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows));
}

/** Types a text into a cell, as the person. */
export function type(sheet: Sheet, address: string, text: string): EntryResult {
  return user(sheet, () => enterText(sheet, parseAddress(address), text));
}

/** The values of a range. */
export function values(sheet: Sheet, address: string): readonly (readonly CellValue[])[] {
  return readValues(sheet, parseAddress(address));
}

/** The value of a cell. */
export function value(sheet: Sheet, address: string): CellValue {
  const { row, column } = parseAddress(address);
  return sheet.valueAt(row, column);
}

/** The displayed text of a cell. */
export function text(sheet: Sheet, address: string): string {
  const { row, column } = parseAddress(address);
  return sheet.textAt(row, column);
}

/** The formula of a cell, or its value. */
export function formula(sheet: Sheet, address: string): CellValue {
  const { row, column } = parseAddress(address);
  return sheet.formulaAt(row, column);
}

/** An area by its address. */
export function area(address: string): Area {
  return parseAddress(address);
}

/** A table "Deals" on A1:C4: Name, Status, Value with three rows. */
export function aTable(sheet: Sheet): Table {
  write(sheet, "A1", [
    ["Name", "Status", "Value"],
    ["Contoso", "Active", 300],
    ["Fabrikam", "New", 100],
    ["Adatum", "Closed", 200],
  ]);
  return program(sheet, () => addTable(sheet, area("A1:C4"), { hasHeaders: true, name: "Deals" }));
}

/** The reports of everything that happens from now on. */
export function reportsOf(workbook: Workbook): readonly Report[] {
  const reports: Report[] = [];
  workbook.onReport((report) => reports.push(report));
  return reports;
}

/** The code of the refusal that a function ends in. */
export function refusalOf(fn: () => unknown): ErrorCode | "none" {
  try {
    fn();
  } catch (failure) {
    if (failure instanceof ModelError) return failure.code;
    throw failure;
  }
  return "none";
}
