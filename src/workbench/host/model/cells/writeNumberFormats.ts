// Number formats cell by cell.
import type { Area } from "../area";
import { checkedArea } from "../area";
import { checkedFormat } from "../entry/toDisplayText";
import type { Sheet } from "../Sheet";
import { toFormatted } from "../style";
import { checkAllowed } from "./checkWritable";
import { checkShape } from "./writeCells";
import { putStyle, writeStyle } from "./writeStyle";

/** One format for the whole area, or rows of formats of its size; null leaves a cell as it is. */
export type NumberFormats = string | readonly (readonly (string | null)[])[];

/** Sets number formats in their US spelling; throws InvalidArgument for a wrong size or what is no format. */
export function writeNumberFormats(sheet: Sheet, area: Area, formats: NumberFormats): void {
  const only = typeof formats === "string" ? formats : toOnlyFormat(formats, checkedArea(area));
  if (only !== undefined) {
    writeStyle(sheet, area, { numberFormat: only });
    return;
  }
  checkAllowed(sheet, "allowFormatCells");
  (formats as readonly (readonly (string | null)[])[]).forEach((line, row) => {
    line.forEach((format, column) => {
      if (format === null) return;
      const position = { row: area.row + row, column: area.column + column };
      const style = sheet.styleAt(position.row, position.column);
      putStyle(sheet, position, toFormatted(style, checkedFormat(format)));
    });
  });
  sheet.report({ kind: "formats", sheetId: sheet.id, area });
}

/** The one format of rows with one cell; a single format is for every cell. */
function toOnlyFormat(formats: readonly (readonly (string | null)[])[], area: Area): string | undefined {
  const first = formats[0]?.[0];
  if (formats.length === 1 && formats[0]?.length === 1 && typeof first === "string") return first;
  checkShape(formats, area);
  return undefined;
}
