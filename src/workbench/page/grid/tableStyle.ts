// How Excel's built-in table styles look, as far as the workbench draws them: header and bands in the style's colour.
import type { Sheet } from "../../host/model/Sheet";

/** The part that a table's style plays in a cell's look. */
export interface TableLook {
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
}

const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const bands = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

const plain: TableLook = { fill: null, ink: null, bold: false };

/** The look that a cell has from its table; undefined outside of tables. */
export function toTableLook(sheet: Sheet, row: number, column: number): TableLook | undefined {
  const table = sheet.tableAt(row, column);
  if (!table) return undefined;
  const { style, bandedRows, showHeaders } = table.state;
  const match = /^TableStyle(Light|Medium|Dark)([0-9]+)$/.exec(style);
  if (!match) return plain;
  const shade = match[1] ?? "";
  // The styles come in rows of seven: black, then the six accents of the theme.
  const accent = (Number(match[2]) - 1) % 7;
  const isHeader = showHeaders && row === table.area.row;
  if (isHeader) return toHeaderLook(shade, accents[accent] ?? accents[0]);
  const isBand = bandedRows && (row - table.bodyArea.row) % 2 === 0;
  return isBand ? { ...plain, fill: bands[accent] ?? bands[0] } : plain;
}

function toHeaderLook(shade: string, accent: string): TableLook {
  if (shade === "Light") return { fill: null, ink: accent, bold: true };
  return { fill: accent, ink: "#FFFFFF", bold: true };
}
