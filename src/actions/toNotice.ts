// What to tell the user when Excel refused.
import {
  CellBeingEdited,
  ExcelBusy,
  ExcelFailure,
  GoneFromWorkbook,
  PayloadTooLarge,
  SheetProtected,
} from "../excel/ExcelFailure";
import type { Notice } from "./notice";

/** The sheet and table that were being worked on. */
export interface Workplace {
  readonly sheetName: string;
  readonly tableName: string;
}

/** The notice that a failure deserves. */
export function toNotice(failure: unknown, { sheetName, tableName }: Workplace): Notice {
  if (failure instanceof CellBeingEdited) return { code: "cell-being-edited", params: {} };
  if (failure instanceof SheetProtected) return { code: "sheet-protected", params: { sheet: sheetName } };
  if (failure instanceof GoneFromWorkbook) return { code: "table-gone", params: { table: tableName } };
  if (failure instanceof PayloadTooLarge) return { code: "table-too-large", params: { table: tableName } };
  if (failure instanceof ExcelBusy) return { code: "excel-busy", params: {} };
  if (failure instanceof ExcelFailure) return { code: "excel-refused", params: { code: failure.code } };
  return { code: "excel-refused", params: { code: failure instanceof Error ? failure.name : "unknown" } };
}
