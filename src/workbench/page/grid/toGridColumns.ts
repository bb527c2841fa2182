// The sheet's columns as the grid component wants them: how each cell, row number and column letter is drawn.
import type { CellProps, CellTemplate, ColumnRegular, PropertiesFunc, RowHeaders } from "@revolist/revogrid";
import { toColumnLetters } from "../../host/model/columnLetters";
import type { DrawnColumn, SheetLayout } from "./layoutSheet";
import type { TextWidth } from "./textWidth";
import type { CellLook } from "./toCellLook";

/** What the grid asks for while it draws. */
export interface Painter {
  /** The look of a cell of the sheet in front. */
  readonly look: (row: number, column: number) => CellLook;
  readonly measure: TextWidth;
}

const cellPadding = 8;

/** All columns of a layout, the frozen ones pinned to the left. */
export function toGridColumns(layout: SheetLayout, painter: Painter): ColumnRegular[] {
  const frozen = layout.frozenColumns.map((drawn): ColumnRegular => ({
    ...toColumn(drawn, painter),
    pin: "colPinStart",
  }));
  return [...frozen, ...layout.columns.map((drawn) => toColumn(drawn, painter))];
}

/** The column of row numbers; they come in 1-based, as on the sheet. */
export const rowNumbers: RowHeaders = {
  prop: "number",
  size: 46,
  cellTemplate: (_, { model }): string => String(toRow(model) + 1),
  cellProperties: ({ model }): CellProps => ({
    "data-row-header": toRow(model),
    "aria-label": String(toRow(model) + 1),
  }),
};

function toColumn({ column, width }: DrawnColumn, painter: Painter): ColumnRegular {
  const letters = toColumnLetters(column);
  return {
    prop: column,
    name: letters,
    size: width,
    minSize: 12,
    cellTemplate: toTemplate({ column, width }, painter),
    cellProperties: toProperties(column, letters, painter),
    columnProperties: (): CellProps => ({ "data-column-header": column }),
  };
}

function toTemplate({ column, width }: DrawnColumn, { look, measure }: Painter): CellTemplate {
  return (h, { model }) => {
    const row = toRow(model);
    const { text, bold, isNumber, filterButton } = look(row, column);
    const room = width - cellPadding;
    const shown = isNumber && measure(text, bold) > room ? toHashes(room, measure) : text;
    if (filterButton === "none") return shown;
    const properties = { class: `filter-button ${filterButton}`, "data-filter": `${row},${column}`, tabindex: "-1" };
    return [h("span", { class: "header-text" }, shown), h("span", properties, "")];
  };
}

function toHashes(room: number, measure: TextWidth): string {
  return "#".repeat(Math.max(1, Math.floor(room / measure("#", false))));
}

function toProperties(column: number, letters: string, { look }: Painter): PropertiesFunc {
  return ({ model }) => {
    const row = toRow(model);
    const cell = look(row, column);
    const style: Record<string, string> = {};
    if (cell.fill) style["backgroundColor"] = cell.fill;
    if (cell.ink) style["color"] = cell.ink;
    return {
      "data-row": row,
      "data-column": column,
      "data-cell": `${letters}${row + 1}`,
      class: toClasses(cell),
      style,
    };
  };
}

function toClasses(cell: CellLook): Record<string, boolean> {
  return {
    bold: cell.bold,
    italic: cell.italic,
    wrap: cell.wrap,
    right: cell.align === "right",
    center: cell.align === "center",
    top: cell.vertical === "top",
    middle: cell.vertical === "center",
    "with-filter": cell.filterButton !== "none",
  };
}

/** The grid hands rows back as untyped models; ours carry their place on the sheet. */
function toRow(model: unknown): number {
  return typeof model === "object" && model !== null && "row" in model ? Number(model.row) : 0;
}
