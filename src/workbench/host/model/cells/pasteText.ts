// Pastes text from outside Excel: a CSV file, an e-mail, another program.
import type { Position } from "../area";
import { checkedArea } from "../area";
import type { Entry } from "../entry/readEntry";
import { readEntry } from "../entry/readEntry";
import { toContent } from "../Cell";
import { parseFormula } from "../formula/parseFormula";
import type { Sheet } from "../Sheet";
import { plainStyle } from "../style";
import { placeValidation } from "../validation/placeValidation";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkWritable } from "./checkWritable";
import { putEntry } from "./putEntry";
import { putStyle } from "./writeStyle";

/** What of the cells pasted over survives. */
export interface TextPasteOptions {
  /** Their looks, number formats included: as with "keep text only". Otherwise they become plain before the text is read. */
  readonly keepFormats: boolean;
  /** Their validation: kept unless false. */
  readonly keepValidation?: boolean;
}

/** Pastes rows of text from a cell on, read in the person's locale; validation is not asked. Short rows end in empty cells. Throws AccessDenied on locked cells. */
export function pasteText(
  sheet: Sheet,
  position: Position,
  rows: readonly (readonly string[])[],
  { keepFormats, keepValidation = true }: TextPasteOptions,
): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const area = checkedArea({ row: position.row, column: position.column, rows: rows.length, columns });
  checkWritable(sheet, area);
  const before = toValueBefore(sheet, area);
  rows.forEach((line, row) => {
    for (let column = 0; column < columns; column += 1) {
      const at = { row: area.row + row, column: area.column + column };
      if (!keepFormats) putStyle(sheet, at, plainStyle);
      putEntry(sheet, at, readPasted(sheet, at, line[column] ?? ""));
    }
  });
  if (!keepValidation) placeValidation(sheet, area, null);
  afterWrite(sheet, area, before);
}

/** What begins like a formula but is none stays a text. */
function readPasted(sheet: Sheet, { row, column }: Position, text: string): Entry {
  const entry = readEntry(text, sheet.styleAt(row, column).numberFormat, sheet.workbook);
  const { formula } = entry.content;
  return formula !== null && !parseFormula(formula) ? { content: toContent(text), numberFormat: null } : entry;
}
