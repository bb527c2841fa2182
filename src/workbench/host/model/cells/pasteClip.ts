// Pastes copied cells.
import type { Area } from "../area";
import { checkedArea } from "../area";
import { toContent } from "../Cell";
import { toCopiedFormula } from "../formula/rewriteFormula";
import type { Sheet } from "../Sheet";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkWritable } from "./checkWritable";
import { placeClipRules, placeClipValidations } from "./placeClipRules";
import type { Clip, ClipCell } from "./readClip";
import { putStyle } from "./writeStyle";

/** What is pasted: everything with rules (plain paste), values as Paste Special does, looks with conditional formats, or validation. */
export type PastePart = "all" | "values" | "formats" | "validation";

/**
 * Pastes a clip onto an area: as often as it fits where the area is a multiple of it, else once from its top-left cell.
 * A plain paste replaces contents, looks, validation and conditional formats and asks no validation. Throws AccessDenied
 * on locked cells.
 */
export function pasteClip(sheet: Sheet, area: Area, clip: Clip, only: PastePart = "all"): void {
  if (clip.rows === 0) return;
  const isMultiple = area.rows % clip.rows === 0 && area.columns % clip.columns === 0;
  const target = checkedArea(isMultiple ? area : { ...area, rows: clip.rows, columns: clip.columns });
  checkWritable(sheet, target);
  const before = toValueBefore(sheet, target);
  for (let row = target.row; row < target.row + target.rows; row += clip.rows) {
    for (let column = target.column; column < target.column + target.columns; column += clip.columns) {
      pasteTile(sheet, { row, column, rows: clip.rows, columns: clip.columns }, { clip, only });
    }
  }
  if (only === "formats") sheet.report({ kind: "formats", sheetId: sheet.id, area: target });
  else if (only !== "validation") afterWrite(sheet, target, before);
}

interface Pasting {
  readonly clip: Clip;
  readonly only: PastePart;
}

function pasteTile(sheet: Sheet, tile: Area, { clip, only }: Pasting): void {
  if (only !== "validation") {
    clip.cells.forEach((line, row) => {
      line.forEach((cell, column) =>
        pasteCell(sheet, cell, { row: tile.row + row, column: tile.column + column, only }),
      );
    });
  }
  if (only === "all") placeClipRules(sheet, tile, clip);
  if (only === "validation") placeClipValidations(sheet, tile, clip);
}

function pasteCell(
  sheet: Sheet,
  cell: ClipCell,
  { row, column, only }: { row: number; column: number; only: PastePart },
): void {
  if (only === "formats") putStyle(sheet, { row, column }, cell.style);
  else if (only === "values") sheet.putContent(row, column, toContent(cell.value));
  else {
    const formula = cell.formula === null ? null : toCopiedFormula(cell.formula, row - cell.row, column - cell.column);
    const value = formula === null ? cell.value : "";
    sheet.putCell(row, column, { value, formula, quoted: cell.quoted, style: cell.style });
  }
}
