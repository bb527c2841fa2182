// Clears cells: what they hold, how they look, or both with their rules.
import type { Area } from "../area";
import { checkedArea } from "../area";
import { isWholeColumns, isWholeRows } from "../area";
import { removeConditionalFormats } from "../conditional/placeConditionalFormats";
import type { Sheet } from "../Sheet";
import { plainStyle } from "../style";
import { placeValidation } from "../validation/placeValidation";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkAllowed, checkWritable } from "./checkWritable";
import { emptyCells } from "./writeCells";
import { applyStyle } from "./writeStyle";

/** What is cleared: "all" takes contents, looks, validation and conditional formats. */
export type Clearing = "all" | "contents" | "formats";

/** Clears cells; throws AccessDenied on locked cells of a protected sheet. */
export function clearCells(sheet: Sheet, area: Area, clearing: Clearing): void {
  checkedArea(area);
  if (clearing === "formats") checkAllowed(sheet, "allowFormatCells");
  else checkWritable(sheet, area);
  if (clearing !== "contents") {
    clearLooks(sheet, area);
    removeConditionalFormats(sheet, area);
    sheet.report({ kind: "formats", sheetId: sheet.id, area });
  }
  if (clearing === "all") placeValidation(sheet, area, null);
  if (clearing === "formats") return;
  const before = toValueBefore(sheet, area);
  emptyCells(sheet, area);
  afterWrite(sheet, area, before);
}

function clearLooks(sheet: Sheet, area: Area): void {
  const isSparse = isWholeColumns(area) || isWholeRows(area);
  applyStyle(sheet, area, () => plainStyle);
  if (isSparse) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell && sheet.inheritedStyle(row, column) === null) sheet.putCell(row, column, { ...cell, style: null });
    }
  }
}
