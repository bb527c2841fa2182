// Writes new rows into a deal table, below its last filled row: blank rows that it has already first, then it grows.
import type { CellValue, Row } from "../deals/cell";
import { toCellFormat } from "../deals/columnCells";
import type { CellFormat } from "../deals/column";
import type { Layout } from "../deals/layout";
import { toCellEntry } from "./toCellEntry";
import { toCellRows } from "./toCellRows";
import { writeOneFormat } from "./writeRules";

/** Rows to append, and what is known of the table. */
export interface Append {
  readonly tableId: string;
  readonly layout: Layout;
  /** Whether a filter hides rows. */
  readonly filtered: boolean;
  readonly totals: boolean;
  /** Whether anything stands below the table: it is moved down, never overwritten. */
  readonly filledBelow: boolean;
  /** Rows of its body when it was read. */
  readonly bodyRows: number;
  /** The index in the body of the first new row: behind the last filled one. */
  readonly row: number;
  /** In the layout's order. */
  readonly rows: readonly Row[];
}

/** What stood where new rows were written after all. */
export interface Displaced {
  readonly tableId: string;
  /** The index in the body of the first new row, how many there were, and how wide. */
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  /** What stood there, from an index of the body and a column of the table on, as formulas. */
  readonly was: { readonly row: number; readonly column: number; readonly formulas: readonly Row[] };
}

/** Queues appending rows; gives what was overwritten, null where it was nothing. */
export function appendRows(context: Excel.RequestContext, append: Append): () => Displaced | null {
  const { tableId, layout, row, rows } = append;
  if (rows.length === 0) return () => null;
  const table = context.workbook.tables.getItem(tableId);
  growTable(table, append);
  const body = table.getDataBodyRange();
  const first = body.load({ rowIndex: true, columnIndex: true });
  const columns = layout.columns.length;
  const target = body.getCell(row, 0).getResizedRange(rows.length - 1, columns - 1);
  const before = target.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, formulas: true });
  writeFormats(target, layout);
  writeValues(body, append);
  return () => {
    if (before.isNullObject) return null;
    const at = { row: before.rowIndex - first.rowIndex, column: before.columnIndex - first.columnIndex };
    return { tableId, row, rows: rows.length, columns, was: { ...at, formulas: toCellRows(before.formulas) } };
  };
}

function growTable(table: Excel.Table, { bodyRows, row, rows, totals, filledBelow, layout }: Append): void {
  const missing = row + rows.length - bodyRows;
  if (missing <= 0) return;
  if (totals) {
    // A table with a row of totals cannot be given another size: its new rows are added above the totals.
    const blank = layout.columns.map(() => "");
    table.rows.add(
      undefined,
      Array.from({ length: missing }, () => blank),
    );
    return;
  }
  const whole = table.getRange();
  if (filledBelow)
    whole
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(missing - 1, 0)
      .getEntireRow()
      .insert("Down");
  table.resize(whole.getResizedRange(missing, 0));
}

// Formats come first, so that a text that looks like a formula, a number or a date stays a text.
function writeFormats(target: Excel.Range, layout: Layout): void {
  for (const { format, first, count } of toFormatRuns(layout)) {
    writeOneFormat(target.getColumn(first).getResizedRange(0, count - 1), format);
  }
}

interface FormatRun {
  readonly format: CellFormat;
  readonly first: number;
  count: number;
}

// Amounts and columns of the user's own keep their formats.
function toFormatRuns(layout: Layout): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  for (const { index } of layout.columns) {
    const format = toFormat(layout, index);
    const last = runs.at(-1);
    if (format !== "text" && format !== "date") continue;
    if (last?.format === format && last.first + last.count === index) last.count += 1;
    else runs.push({ format, first: index, count: 1 });
  }
  return runs;
}

function toFormat(layout: Layout, index: number): CellFormat {
  const column = layout.columns[index]?.column ?? null;
  return column === null ? "general" : toCellFormat(column);
}

// Under a filter rows that it hides are written one by one (docs/facts.md); those that the table has grown by are shown.
function writeValues(body: Excel.Range, { layout, rows, row, bodyRows, filtered }: Append): void {
  const columns = layout.columns.length;
  const formats = layout.columns.map((_, index) => toFormat(layout, index));
  const entries = rows.map((cells) => formats.map((format, at): CellValue => toCellEntry(cells[at] ?? "", format)));
  const alone = filtered ? Math.min(Math.max(0, bodyRows - row), entries.length) : 0;
  for (let at = 0; at < alone; at += 1) {
    body.getCell(row + at, 0).getResizedRange(0, columns - 1).values = entries.slice(at, at + 1);
  }
  const together = entries.slice(alone);
  if (together.length === 0) return;
  body.getCell(row + alone, 0).getResizedRange(together.length - 1, columns - 1).values = together;
}

/** Queues taking appended rows away and putting back what stood there; the table keeps its size. */
export function undoAppend(context: Excel.RequestContext, { tableId, row, rows, columns, was }: Displaced): void {
  const body = context.workbook.tables.getItem(tableId).getDataBodyRange();
  for (let at = 0; at < rows; at += 1) {
    body
      .getCell(row + at, 0)
      .getResizedRange(0, columns - 1)
      .clear("Contents");
  }
  was.formulas.forEach((line, at) => {
    body.getCell(was.row + at, was.column).getResizedRange(0, line.length - 1).formulas = [[...line]];
  });
}
