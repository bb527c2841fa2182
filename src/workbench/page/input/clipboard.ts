// Copy, cut and paste: between cells of the workbench with formats and rules, with the rest of the world as text.
import { toAddress, toIntersection } from "../../host/model/area";
import type { Area } from "../../host/model/area";
import type { Host } from "../../host/Host";
import { readTexts } from "../../host/model/view/readArea";
import { toUsedArea } from "../../host/model/view/toUsedArea";
import { selectCells } from "./selectCells";

/** What was copied or cut last, and the text of it that is on the system's clipboard. */
export interface Clip {
  readonly sheetId: string;
  readonly area: Area;
  readonly isCut: boolean;
  readonly text: string;
}

/** The selection as a clip; whole rows and columns count as far as they are used. */
export function takeClip(host: Host, isCut: boolean): Clip {
  const sheet = host.workbook.activeSheet;
  const { area } = sheet.selection;
  const used = toUsedArea(sheet);
  const isSmall = area.rows * area.columns < 100_000;
  const taken = isSmall || !used ? area : (toIntersection(area, used) ?? area);
  return { sheetId: sheet.id, area: taken, isCut, text: toClipboardText(readTexts(sheet, taken)) };
}

/** Pastes at the selection what the system's clipboard holds; cells where it is still the clip, else text. */
export function pasteInto(host: Host, text: string, clip: Clip | null): void {
  const sheet = host.workbook.activeSheet;
  const { area } = sheet.selection;
  const source = clip && toLines(clip.text) === toLines(text) ? host.workbook.sheetById(clip.sheetId) : undefined;
  if (!clip || !source) return host.user.paste(toAddress(area), text);
  const from = `'${source.name.replaceAll("'", "''")}'!${toAddress(clip.area)}`;
  if (clip.isCut) host.user.cut(from, toAddress(area));
  else host.user.pasteCells(from, toAddress(area));
  const grown = {
    ...area,
    rows: Math.max(area.rows, clip.area.rows),
    columns: Math.max(area.columns, clip.area.columns),
  };
  selectCells(host, clip.isCut ? { ...clip.area, row: area.row, column: area.column } : grown);
}

/** Rows of texts as spreadsheets put them on the clipboard: tabs, line ends, quotes around what holds one of them. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(toField).join("\t")).join("\r\n");
}

function toField(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Browsers may change the line ends of a clipboard text, and some add one at its end. */
function toLines(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/\n$/, "");
}
