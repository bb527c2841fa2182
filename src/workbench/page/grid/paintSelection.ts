// Paints the selection onto the cells that are drawn now: borders and tint by classes, so that it crosses frozen panes.
import { hasCell, lastColumn, lastRow } from "../../host/model/area";
import type { Area, Position } from "../../host/model/area";

/** What is marked on the sheet in front. */
export interface Marks {
  readonly area: Area;
  readonly active: Position;
  /** Where a drag of the fill handle would fill. */
  readonly fill: Area | null;
  /** What was copied or cut last, until something else happens. */
  readonly copied: Area | null;
}

/** What is painted on each element, so that those that stay as they are need no look at the page. */
const painted = new WeakMap<Element, string>();

/** Paints the marks on the cells and headers inside an element; what was painted on them before goes. */
export function paintSelection(root: Element, marks: Marks): void {
  for (const cell of root.querySelectorAll<HTMLElement>("[data-cell]")) {
    const position = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    if (paint(cell, toCellClasses(position, marks))) cell.ariaSelected = String(isSame(position, marks.active));
  }
  const { area } = marks;
  for (const header of root.querySelectorAll<HTMLElement>("[data-row-header]")) {
    const row = Number(header.dataset["rowHeader"]);
    paint(header, row >= area.row && row <= lastRow(area) ? "in-selection" : "");
  }
  for (const header of root.querySelectorAll<HTMLElement>("[data-column-header]")) {
    const column = Number(header.dataset["columnHeader"]);
    paint(header, column >= area.column && column <= lastColumn(area) ? "in-selection" : "");
  }
}

/** Puts classes (parted by blanks) in the place of those put before; false where they are the same. */
function paint(element: HTMLElement, classes: string): boolean {
  const before = painted.get(element) ?? "";
  if (before === classes) return false;
  if (before !== "") element.classList.remove(...before.split(" "));
  if (classes !== "") element.classList.add(...classes.split(" "));
  painted.set(element, classes);
  return true;
}

function toCellClasses(position: Position, { area, active, fill, copied }: Marks): string {
  const classes = [toEdges("selected", position, area)];
  if (fill) classes.push(toEdges("filling", position, fill));
  if (copied) classes.push(toEdges("copied", position, copied));
  if (isSame(position, active)) classes.push("active");
  if (position.row === lastRow(area) && position.column === lastColumn(area)) classes.push("fill-corner");
  return classes.filter((name) => name !== "").join(" ");
}

function toEdges(name: string, { row, column }: Position, area: Area): string {
  if (!hasCell(area, row, column)) return "";
  const edges = [name];
  if (row === area.row) edges.push(`${name}-top`);
  if (row === lastRow(area)) edges.push(`${name}-bottom`);
  if (column === area.column) edges.push(`${name}-left`);
  if (column === lastColumn(area)) edges.push(`${name}-right`);
  return edges.join(" ");
}

function isSame(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
