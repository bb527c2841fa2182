// Cells of files for people, who open them in a spreadsheet.
import type { CellValue } from "../cell";

// What a spreadsheet would run as a formula, also in its full-width form (reliability.md 3, OWASP); and what was made harmless
// before, so that each text has one harmless form and comes back from it.
const runs = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The cell; a text that a spreadsheet would take for a formula begins with an apostrophe. */
export function toHarmless(value: CellValue): CellValue {
  return typeof value === "string" && runs.test(value) ? `'${value}` : value;
}

/** The text that was made harmless; any other as it stands. */
export function fromHarmless(text: string): string {
  return text.startsWith("'") && runs.test(text) ? text.slice(1) : text;
}
