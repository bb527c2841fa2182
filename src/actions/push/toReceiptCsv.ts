// A receipt as the text of a CSV file for people.
import type { CellValue } from "../../deals/cell";
import { toCsv } from "../../deals/csv/toCsv";
import type { Language } from "../../deals/words";
import type { Receipt } from "../work";
import { toReceiptRows } from "./toReceiptRows";

// What a spreadsheet would run as a formula, also in its full-width form (reliability.md 3, OWASP).
const runs = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The text; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toReceiptCsv(receipt: Receipt, language: Language = "en"): string {
  return toCsv(toReceiptRows(receipt, language).map((row) => row.map(toHarmless)));
}

function toHarmless(value: CellValue): CellValue {
  return typeof value === "string" && runs.test(value) ? `'${value}` : value;
}
