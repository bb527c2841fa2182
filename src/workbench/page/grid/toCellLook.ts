// What is drawn in a cell: its text as displayed and its look, the table's style and conditional formats included.
import type { Sheet } from "../../host/model/Sheet";
import { displayStyle } from "../../host/model/view/displayStyle";
import { toReadableInk } from "./toReadableInk";
import { toTableLook } from "./tableStyle";

/** A cell as it is drawn; colours are "#RRGGBB", null is the scheme's own. */
export interface CellLook {
  readonly text: string;
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  /** Numbers and dates that do not fit are shown as "####", never cut. */
  readonly isNumber: boolean;
  /** Whether the cell carries the filter button of its table. */
  readonly filterButton: "none" | "idle" | "filtered";
}

/** The look of a cell. */
export function toCellLook(sheet: Sheet, row: number, column: number): CellLook {
  const style = displayStyle(sheet, row, column);
  const table = toTableLook(sheet, row, column);
  const type = sheet.typeAt(row, column);
  const fill = style.fill ?? table?.fill ?? null;
  const ink = style.fontColor ?? (style.fill === null ? (table?.ink ?? null) : null);
  return {
    text: sheet.textAt(row, column),
    fill,
    ink: ink ?? (fill === null ? null : toReadableInk(fill)),
    bold: style.bold || (table?.bold ?? false),
    italic: style.italic,
    wrap: style.wrap,
    align: style.horizontal === "General" ? toNaturalAlign(type) : alignments[style.horizontal],
    vertical: verticals[style.vertical],
    isNumber: type === "number",
    filterButton: toFilterButton(sheet, row, column),
  };
}

const alignments = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function toNaturalAlign(type: ReturnType<Sheet["typeAt"]>): CellLook["align"] {
  if (type === "number") return "right";
  return type === "boolean" || type === "error" ? "center" : "left";
}

function toFilterButton(sheet: Sheet, row: number, column: number): CellLook["filterButton"] {
  const table = sheet.tableAt(row, column);
  if (!table || row !== table.area.row || !table.state.showHeaders || !table.state.showFilterButton) return "none";
  return table.filters.has(column - table.area.column) ? "filtered" : "idle";
}
