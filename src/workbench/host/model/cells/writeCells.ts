// Writes by a program: values and formulas, texts read as in the United States.
import type { Area } from "../area";
import { checkedArea, lastColumn, lastRow } from "../area";
import { emptyContent } from "../Cell";
import type { CellValue } from "../CellValue";
import { rowsBetween } from "../cellStore";
import type { EntrySettings } from "../entry/localeTerms";
import { toProgramSettings } from "../entry/localeTerms";
import type { Entry } from "../entry/readEntry";
import { readEntry, readValue } from "../entry/readEntry";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkWritable } from "./checkWritable";
import { putEntry } from "./putEntry";

/** What a program writes into one cell; null leaves it as it is, "" empties it. */
export type CellInput = CellValue | null;

/** Rows of the size of the range, or one value for each of its cells. */
export type CellInputs = CellInput | readonly (readonly CellInput[])[];

/** More cells than this take no value at once. */
const mostCells = 5_000_000;

/**
 * Writes values or formulas. Throws InvalidArgument where the rows do not have the size of the area, a text or a
 * formula is too long, or a number is none; AccessDenied on locked cells.
 */
export function writeCells(sheet: Sheet, area: Area, content: CellInputs): void {
  checkedArea(area);
  checkWritable(sheet, area);
  const before = toValueBefore(sheet, area);
  if (content === "") emptyCells(sheet, area);
  else writeRows(sheet, area, content);
  afterWrite(sheet, area, before);
}

function writeRows(sheet: Sheet, area: Area, content: CellInputs): void {
  if (area.rows * area.columns > mostCells) throw new ModelError("InvalidArgument", "The range has too many cells.");
  if (isRows(content)) checkShape(content, area);
  const settings = toProgramSettings(sheet.workbook);
  for (let row = 0; row < area.rows; row += 1) {
    const line = isRows(content) ? content[row] : null;
    for (let column = 0; column < area.columns; column += 1) {
      const input = line ? line[column] : (content as CellInput);
      if (input !== null && input !== undefined) {
        writeCell(sheet, { row: area.row + row, column: area.column + column }, { input, settings });
      }
    }
  }
}

function isRows(content: CellInputs): content is readonly (readonly CellInput[])[] {
  return Array.isArray(content);
}

/** Throws InvalidArgument where rows do not have the size of an area. */
export function checkShape(rows: readonly (readonly unknown[])[], area: Area): void {
  if (rows.length === area.rows && rows.every((row) => row.length === area.columns)) return;
  const size = `${rows.length} x ${rows[0]?.length ?? 0}`;
  throw new ModelError("InvalidArgument", `${size} values do not fit a range of ${area.rows} x ${area.columns} cells.`);
}

interface Input {
  readonly input: CellValue;
  readonly settings: EntrySettings;
}

function writeCell(sheet: Sheet, position: { row: number; column: number }, { input, settings }: Input): void {
  const { numberFormat } = sheet.styleAt(position.row, position.column);
  const entry: Entry =
    typeof input === "string"
      ? readEntry(input, numberFormat, settings)
      : { content: readValue(input, numberFormat), numberFormat: null };
  putEntry(sheet, position, entry);
}

/** Empties the stored cells of an area. */
export function emptyCells(sheet: Sheet, area: Area): void {
  for (const [row, record] of rowsBetween(sheet.state.rows, area.row, lastRow(area))) {
    const last = Math.min(lastColumn(area), record.cells.length - 1);
    for (let column = area.column; column <= last; column += 1) {
      if (record.cells[column]) sheet.putContent(row, column, emptyContent);
    }
  }
}
