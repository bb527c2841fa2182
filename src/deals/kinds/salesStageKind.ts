// Sales stages: any whole percent from 0 to 100; six of them have names (template.md, Codes).
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";
import { findWord } from "../words";
import { toCodeLabels, toCodeNumber } from "./codeKind";

/** The percent that a cell means; null where it means none from 0 to 100. */
export function toPercent(value: CellValue): number | null {
  const number = toCodeNumber(value) ?? toNamedPercent(value);
  return number !== null && number <= 100 ? number : null;
}

function toNamedPercent(value: CellValue): number | null {
  const key = findWord("salesStage", value);
  return key === null ? null : Number(key);
}

function accepts(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 100;
  return typeof value === "string" && /^(?:100|[1-9]?\d)$/u.test(value);
}

function explain(value: CellValue): Complaint | null {
  const percent = toPercent(value);
  if (percent !== null) return isNumberLike(value) ? toUntidy(value, String(percent)) : null;
  return checkAnyCell(value) ?? toError("percent-format", toRepairable(value, toPercentRepair(value)));
}

function isNumberLike(value: CellValue): boolean {
  return typeof value === "string" && /^[\d.]+$/u.test(toPlainText(value));
}

function toPercentRepair(value: CellValue): Repair | null {
  const percent = toPercent(value);
  if (percent !== null)
    return isNumberLike(value) && value !== String(percent) ? { value: percent, certain: true } : null;
  if (typeof value === "number") {
    // A cell with Excel's percent format holds a hundredth of what it shows.
    const hundred = Math.round(value * 100);
    return value > 0 && value < 1 && Math.abs(hundred - value * 100) < 1e-9 ? { value: hundred, certain: true } : null;
  }
  const digits = typeof value === "string" && value.length < 60 ? /^\s*(\d{1,3})\s*%\s*$/u.exec(value)?.[1] : undefined;
  const percentText = digits === undefined ? null : toPercent(digits);
  return percentText === null ? null : { value: percentText, certain: true };
}

/** A percent of the sales cycle. */
export const salesStageKind: Kind = {
  format: "text",
  toCheck: () => ({ accepts, explain }),
  toCanonical: (value) => String(toPercent(value) ?? toPlainText(value)),
  toRepair: toPercentRepair,
  toOffer: (_context, language) => ({ kind: "list", values: toCodeLabels("salesStage", language) }),
};
