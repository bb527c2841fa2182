// Amounts of money: a number, zero or more, without sign, symbol or thousands mark (template.md, rule 2).
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { noOffer, toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";

const amount = /^(?:\d+\.?\d*|\.\d+)$/u;

/** Whether a text is an amount: digits with a decimal point at most. */
export function isAmount(text: string): boolean {
  return text.length <= 300 && amount.test(text);
}

function accepts(value: CellValue): boolean {
  if (typeof value === "number") return value >= 0 && Number.isFinite(value);
  return typeof value === "string" && isAmount(value);
}

function explain(value: CellValue): Complaint | null {
  const plain = toPlainText(value);
  if (typeof value === "string" && isAmount(plain)) return toUntidy(value, plain);
  const wrong = typeof value === "number" && Number.isFinite(value) ? null : checkAnyCell(value);
  return wrong ?? toError("money-format", toRepairable(value, toMoneyRepair(value)));
}

// What is left after the thousands marks that leave no doubt (blanks, apostrophes) and the currency around the digits.
function toDigits(text: string): string {
  return text
    .replace(/^(?:[A-Z]{3}|US\$|[$€£¥₹+])\s*|\s*(?:[A-Z]{3}|US\$|[$€£¥₹])$/giu, "")
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, "");
}

function toMoneyRepair(value: CellValue): Repair | null {
  if (typeof value !== "string") return null;
  const plain = toPlainText(value);
  if (plain.length > 60) return null;
  const digits = toDigits(plain);
  if (isAmount(digits)) return digits === value ? null : { value: Number(digits), certain: true };
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u.test(digits)) {
    return { value: Number(digits.replaceAll(",", "")), certain: true };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(digits)) {
    return { value: Number(digits.replaceAll(".", "").replace(",", ".")), certain: true };
  }
  // One comma and three digits: thousands in English, thousandths in French. People write deals in whole amounts.
  if (/^\d{1,3},\d{3}$/u.test(digits)) return { value: Number(digits.replace(",", "")), certain: false };
  return /^\d+,\d+$/u.test(digits) ? { value: Number(digits.replace(",", ".")), certain: true } : null;
}

/** The number that a cell of money means; NaN where it means none. */
export function toAmount(value: CellValue): number {
  if (typeof value === "number") return value;
  const plain = toPlainText(value);
  return isAmount(plain) ? Number(plain) : Number.NaN;
}

/** An amount of money. */
export const moneyKind: Kind = {
  format: "number",
  toCheck: () => ({ accepts, explain }),
  toCanonical: (value) => {
    const number = toAmount(value);
    return Number.isNaN(number) ? toPlainText(value) : String(number);
  },
  toRepair: toMoneyRepair,
  toOffer: () => noOffer,
};
