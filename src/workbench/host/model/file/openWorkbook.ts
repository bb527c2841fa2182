// Opens a saved workbook.
import { isError, toErrorValue } from "../CellValue";
import type { Owner } from "../cellStore";
import { ownRow } from "../cellStore";
import { Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";
import { toNewSheetState } from "../SheetState";
import type { CellStyle } from "../style";
import { internStyle } from "../style";
import type { WorkbookOptions } from "../Workbook";
import { Workbook } from "../Workbook";
import type { RowFile, SheetFile, WorkbookFile } from "./WorkbookFile";

type ToStyle = (index: number) => CellStyle | null;

/** The workbook of a file, with nothing to undo and no handlers; the file may be used again. */
export function openWorkbook(file: WorkbookFile, options: Omit<WorkbookOptions, "dateSystem"> = {}): Workbook {
  const workbook = new Workbook({ ...options, dateSystem: file.dateSystem });
  const styles = file.styles.map(internStyle);
  const toStyle: ToStyle = (index) => styles[index] ?? null;
  workbook.startup = file.startup;
  for (const [key, value] of file.settings) workbook.settings.set(key, value);
  Object.assign(workbook.counters, file.counters);
  workbook.root = { sheets: file.sheets.map((sheet) => openSheet(workbook, sheet, toStyle)), names: file.names };
  workbook.activeSheetId = file.activeSheetId;
  return workbook;
}

function openSheet(workbook: Workbook, file: SheetFile, toStyle: ToStyle): Sheet {
  const { name, visibility, tables, validations, conditionalFormats, frozen, protection, charts = [] } = file;
  const { owner } = workbook;
  const state: SheetState = {
    ...toNewSheetState(name, owner),
    visibility,
    tables,
    validations,
    conditionalFormats,
    frozen,
    charts,
    protection,
  };
  for (const { column, width, hidden, style } of file.columns) {
    state.columns.set(column, { width, hidden, style: toStyle(style) });
  }
  for (const row of file.rows) openRow(state, row, { owner, toStyle });
  const sheet = new Sheet(workbook, file.id, state);
  sheet.selection = file.selection;
  for (const [key, value] of file.customProperties) sheet.customProperties.set(key, value);
  return sheet;
}

function openRow(state: SheetState, file: RowFile, { owner, toStyle }: { owner: Owner; toStyle: ToStyle }): void {
  const record = ownRow(state.rows, file.row, owner);
  record.style = toStyle(file.style);
  record.hidden = file.hidden;
  for (const [column, value, style, formula = null, quoted = false] of file.cells) {
    const known = isError(value) ? toErrorValue(value.error) : value;
    record.cells[column] = { value: known, formula, style: toStyle(style), quoted };
  }
}
