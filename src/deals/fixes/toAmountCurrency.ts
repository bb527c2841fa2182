// The currency that stands beside the digits of an amount: "12,563 €" is EUR.
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { findCurrency, isCurrencyCode } from "../currencies";

const beside = /^\s*([A-Z]{3}|US\$|[$€£¥₹])\s*\d|\d\s*([A-Z]{3}|US\$|[$€£¥₹])\s*$/iu;

/** The code of the currency in the text of an amount; null where there is none, or a symbol that several share. */
export function toAmountCurrency(value: CellValue): string | null {
  if (typeof value !== "string") return null;
  const [, before, behind] = beside.exec(toPlainText(value)) ?? [];
  const named = before ?? behind;
  if (named === undefined) return null;
  const code = named.toUpperCase();
  if (isCurrencyCode(code)) return code;
  const found = findCurrency(named);
  return found?.certain === true ? found.code : null;
}
