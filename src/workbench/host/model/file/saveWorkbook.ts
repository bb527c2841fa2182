// Saves a workbook to plain JSON.
import type { Cell } from "../Cell";
import type { RowRecord } from "../cellStore";
import { allRows } from "../cellStore";
import type { Sheet } from "../Sheet";
import type { CellStyle } from "../style";
import type { Workbook } from "../Workbook";
import type { CellFile, ColumnFile, RowFile, SheetFile, WorkbookFile } from "./WorkbookFile";

type ToStyleIndex = (style: CellStyle | null) => number;

/** All that a file keeps; it shares nothing with the workbook. */
export function saveWorkbook(workbook: Workbook): WorkbookFile {
  const styles: CellStyle[] = [];
  const places = new Map<CellStyle, number>();
  const toStyleIndex: ToStyleIndex = (style) => {
    if (!style) return -1;
    const known = places.get(style) ?? styles.push(style) - 1;
    places.set(style, known);
    return known;
  };
  const sheets = workbook.sheets.map((sheet) => saveSheet(sheet, toStyleIndex));
  return structuredCopy({
    version: 1,
    dateSystem: workbook.dateSystem,
    startup: workbook.startup,
    settings: [...workbook.settings],
    counters: workbook.counters,
    activeSheetId: workbook.activeSheet.id,
    names: workbook.names,
    styles,
    sheets,
  });
}

/** A file is JSON, so its copy may take that way; `structuredClone` is not part of the language itself. */
function structuredCopy(file: WorkbookFile): WorkbookFile {
  return JSON.parse(JSON.stringify(file)) as WorkbookFile;
}

function saveSheet(sheet: Sheet, toStyleIndex: ToStyleIndex): SheetFile {
  const { name, visibility, tables, validations, conditionalFormats, frozen, protection, charts } = sheet.state;
  const columns = [...sheet.state.columns].sort(([one], [other]) => one - other);
  return {
    id: sheet.id,
    name,
    visibility,
    selection: sheet.selection,
    customProperties: [...sheet.customProperties],
    rows: allRows(sheet.state.rows)
      .map(([row, record]) => saveRow(row, record, toStyleIndex))
      .filter(({ cells, style, hidden }) => cells.length > 0 || style >= 0 || hidden !== null),
    columns: columns.map(([column, { width, hidden, style }]): ColumnFile => {
      return { column, width, hidden, style: toStyleIndex(style) };
    }),
    tables,
    validations,
    conditionalFormats,
    frozen,
    charts,
    protection,
  };
}

function saveRow(row: number, record: RowRecord, toStyleIndex: ToStyleIndex): RowFile {
  const cells = record.cells.flatMap((cell, column) => (cell ? [saveCell(column, cell, toStyleIndex)] : []));
  return { row, style: toStyleIndex(record.style), hidden: record.hidden, cells };
}

function saveCell(column: number, cell: Cell, toStyleIndex: ToStyleIndex): CellFile {
  const style = toStyleIndex(cell.style);
  if (cell.quoted) return [column, cell.value, style, cell.formula, true];
  return cell.formula === null ? [column, cell.value, style] : [column, cell.value, style, cell.formula];
}
