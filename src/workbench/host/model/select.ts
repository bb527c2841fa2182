// What is selected on a sheet.
import type { Area, Position } from "./area";
import { checkedArea, hasCell, isSameArea } from "./area";
import type { Sheet } from "./Sheet";
import { activateSheet } from "./sheets/activateSheet";

/** Selects an area of a sheet, which comes to the front; the active cell is its top-left one unless given. */
export function selectArea(sheet: Sheet, area: Area, active?: Position): void {
  checkedArea(area);
  activateSheet(sheet);
  const isInside = active !== undefined && hasCell(area, active.row, active.column);
  const { row, column } = isInside ? active : area;
  const before = sheet.selection;
  sheet.selection = { area, active: { row, column } };
  if (isSameArea(before.area, area) && before.active.row === row && before.active.column === column) return;
  sheet.report({ kind: "selection", sheetId: sheet.id, area });
}
