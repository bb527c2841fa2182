// A receipt as the text of a CSV file for people.
import { toCsv } from "../../deals/csv/toCsv";
import { toHarmless } from "../../deals/csv/toHarmless";
import type { Language } from "../../deals/words";
import type { Receipt } from "../work";
import { toReceiptRows } from "./toReceiptRows";

/** The text; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toReceiptCsv(receipt: Receipt, language: Language = "en"): string {
  return toCsv(toReceiptRows(receipt, language).map((row) => row.map(toHarmless)));
}
