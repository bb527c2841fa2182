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

/** Paints the marks; what was painted before goes. */
export function paintSelection(root: HTMLElement, marks: Marks): void {
  for (const cell of root.querySelectorAll<HTMLElement>(".rgCell[data-row]")) paintCell(cell, marks);
  const { area } = marks;
  for (const header of root.querySelectorAll<HTMLElement>("[data-row-header]")) {
    const row = Number(header.dataset["rowHeader"]);
    header.classList.toggle("in-selection", row >= area.row && row <= lastRow(area));
  }
  for (const header of root.querySelectorAll<HTMLElement>("[data-column-header]")) {
    const column = Number(header.dataset["columnHeader"]);
    header.classList.toggle("in-selection", column >= area.column && column <= lastColumn(area));
  }
}

function paintCell(cell: HTMLElement, { area, active, fill, copied }: Marks): void {
  const row = Number(cell.dataset["row"]);
  const column = Number(cell.dataset["column"]);
  const isActive = row === active.row && column === active.column;
  paintEdges(cell, "selected", { row, column, area });
  paintEdges(cell, "filling", { row, column, area: fill });
  paintEdges(cell, "copied", { row, column, area: copied });
  const isCorner = row === lastRow(area) && column === lastColumn(area);
  cell.classList.toggle("active", isActive);
  cell.classList.toggle("fill-corner", isCorner);
  if (isActive) cell.setAttribute("aria-selected", "true");
  else cell.removeAttribute("aria-selected");
}

interface Edges extends Position {
  readonly area: Area | null;
}

function paintEdges(cell: HTMLElement, name: string, { row, column, area }: Edges): void {
  const isInside = area !== null && hasCell(area, row, column);
  const { classList } = cell;
  classList.toggle(name, isInside);
  classList.toggle(`${name}-top`, isInside && row === area.row);
  classList.toggle(`${name}-bottom`, isInside && row === lastRow(area));
  classList.toggle(`${name}-left`, isInside && column === area.column);
  classList.toggle(`${name}-right`, isInside && column === lastColumn(area));
}
