// Where the rows and columns of a sheet are drawn: which are frozen, which are hidden, how wide and high they are.
import type { Sheet } from "../../host/model/Sheet";
import type { Extent } from "./toExtent";
import { countLines } from "./textWidth";
import type { TextWidth } from "./textWidth";
import { toCellLook } from "./toCellLook";

/** A drawn column: its place on the sheet and its width in CSS pixels. */
export interface DrawnColumn {
  readonly column: number;
  readonly width: number;
}

/** A drawn row; the grid keeps these objects as its rows. */
export interface DrawnRow {
  readonly row: number;
  readonly height: number;
}

/** The layout of a sheet; `key` is equal for equal layouts. */
export interface SheetLayout {
  readonly key: string;
  readonly extent: Extent;
  readonly frozenRows: readonly DrawnRow[];
  readonly rows: readonly DrawnRow[];
  readonly frozenColumns: readonly DrawnColumn[];
  readonly columns: readonly DrawnColumn[];
}

/** The height of a row that needs one line, in CSS pixels. */
export const rowHeight = 20;

const pixelsPerPoint = 4 / 3;
const linePixels = 16;
const cellPadding = 10;
const mostLines = 5;

/** The layout of a sheet within an extent. */
export function layoutSheet(sheet: Sheet, extent: Extent, measure: TextWidth): SheetLayout {
  const { frozen } = sheet.state;
  const allColumns = range(extent.columns)
    .filter((column) => !sheet.isColumnHidden(column))
    .map((column) => ({ column, width: Math.round(sheet.columnWidth(column) * pixelsPerPoint) }));
  const heights = toHeaderHeights(sheet, allColumns, measure);
  const allRows = range(extent.rows)
    .filter((row) => sheet.rowHidden(row) === null)
    .map((row) => ({ row, height: heights.get(row) ?? rowHeight }));
  return {
    extent,
    key: toKey(sheet, allRows, allColumns, heights),
    frozenRows: allRows.filter(({ row }) => row < frozen.rows),
    rows: allRows.filter(({ row }) => row >= frozen.rows),
    frozenColumns: allColumns.filter(({ column }) => column < frozen.columns),
    columns: allColumns.filter(({ column }) => column >= frozen.columns),
  };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Excel fits a row to wrapped texts by itself; here the header rows of tables are fitted, where they are wrapped. */
function toHeaderHeights(
  sheet: Sheet,
  columns: readonly DrawnColumn[],
  measure: TextWidth,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { area } of sheet.tables) {
    let lines = 1;
    for (const { column, width } of columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const look = toCellLook(sheet, area.row, column);
      if (!look.wrap) continue;
      const room = width - cellPadding;
      lines = Math.max(
        lines,
        countLines(look.text, room, (text) => measure(text, look.bold)),
      );
    }
    if (lines > 1) heights.set(area.row, Math.min(lines, mostLines) * linePixels + 6);
  }
  return heights;
}

function toKey(
  sheet: Sheet,
  rows: readonly DrawnRow[],
  columns: readonly DrawnColumn[],
  heights: ReadonlyMap<number, number>,
): string {
  const { frozen } = sheet.state;
  const last = rows.at(-1)?.row ?? -1;
  const hidden = rows.length === last + 1 ? "" : rows.map(({ row }) => row).join(",");
  const widths = columns.map(({ column, width }) => `${column}:${width}`).join(",");
  return [sheet.id, frozen.rows, frozen.columns, last, hidden, widths, [...heights].join(";")].join("|");
}
