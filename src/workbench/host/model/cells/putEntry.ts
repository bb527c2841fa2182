// Puts what was read from an entry into a cell.
import type { Entry } from "../entry/readEntry";
import type { Sheet } from "../Sheet";
import { toFormatted } from "../style";

/** Puts an entry's content into a cell and, where its reading brought one, its number format. */
export function putEntry(sheet: Sheet, position: { row: number; column: number }, entry: Entry): void {
  const { row, column } = position;
  if (entry.numberFormat === null) {
    sheet.putContent(row, column, entry.content);
    return;
  }
  const style = toFormatted(sheet.styleAt(row, column), entry.numberFormat);
  sheet.putCell(row, column, { ...entry.content, style });
}
