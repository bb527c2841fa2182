// What to hand to Excel so that a cell holds a value exactly as it is: a text stays a text.
import type { CellValue } from "../deals/cell";
import type { CellFormat } from "../deals/column";

/** The entry for a cell of a format. Excel takes an apostrophe in front of a text for "what follows is text", and keeps it out. */
export function toCellEntry(value: CellValue, format: CellFormat): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return needsApostrophe(value, format) ? `'${value}` : value;
}

// In a cell formatted as text only an apostrophe would be lost.
function needsApostrophe(value: string, format: CellFormat): boolean {
  switch (format) {
    case "text":
      return value.startsWith("'");
    case "general":
    case "date":
    case "number":
      return true;
  }
}
