// Selecting as the person: an area and the cell in it that is written to.
import { toAddress, toArea } from "../../host/model/area";
import type { Area, Position } from "../../host/model/area";
import type { Host } from "../../host/Host";

/** Selects an area of the sheet in front; the active cell is its first one when left out. */
export function selectCells(host: Host, area: Area, active?: Position): void {
  host.user.select(toAddress(area), active ? { active: toAddress(toArea(active)) } : {});
}

/** Selects one cell of the sheet in front. */
export function selectCell(host: Host, position: Position): void {
  selectCells(host, toArea(position));
}

/** The address of the selected area of the sheet in front. */
export function toSelectedAddress(host: Host): string {
  return toAddress(host.workbook.activeSheet.selection.area);
}
