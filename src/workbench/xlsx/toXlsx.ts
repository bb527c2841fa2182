// A saved workbook -> an .xlsx file that Excel and LibreOffice open.
import type ExcelJs from "exceljs";
import type { SheetFile, WorkbookFile } from "../host/model/file/WorkbookFile";
import { putCells } from "./putCells";
import { putRules } from "./putRules";
import { toAddress } from "./toAddress";

/**
 * The bytes of the file: sheets with values, formulas and their results, formats, widths, tables, dropdowns, conditional formats
 * and what is hidden. Settings of add-ins and undo have no place in it.
 */
export async function toXlsx(file: WorkbookFile): Promise<Uint8Array> {
  // Loaded when somebody saves: the library is larger than all the rest of the page.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  // The workbench calculates little: whoever opens the file calculates the rest.
  workbook.calcProperties.fullCalcOnLoad = true;
  workbook.properties.date1904 = file.dateSystem === 1904;
  for (const sheet of file.sheets) putSheet(workbook, file, sheet);
  const active = file.sheets.findIndex(({ id }) => id === file.activeSheetId);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: Math.max(0, active), visibility: "visible" },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function putSheet(workbook: ExcelJs.Workbook, file: WorkbookFile, sheet: SheetFile): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const page = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    views: [ySplit + xSplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" }],
  });
  for (const table of sheet.tables) putTable(page, sheet, table);
  putCells(page, file, sheet);
  putRules(page, sheet);
}

/** Declares a table over its cells, which are put there afterwards; its headers are texts, each different. */
function putTable(page: ExcelJs.Worksheet, sheet: SheetFile, table: SheetFile["tables"][number]): void {
  const { area, columns, name, style, showFilterButton, bandedRows, showHeaders } = table;
  const bodyRows = area.rows - (showHeaders ? 1 : 0);
  page.addTable({
    name,
    ref: toAddress({ ...area, rows: 1, columns: 1 }),
    headerRow: showHeaders,
    style: { theme: style as ExcelJs.TableStyleProperties["theme"] & string, showRowStripes: bandedRows },
    columns: columns.map((column) => ({ name: column.name, filterButton: showFilterButton })),
    rows: Array.from({ length: bodyRows }, () => columns.map(() => null)),
  });
}
