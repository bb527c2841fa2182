// Free text: on one line, or of several lines for notes.
import { checkAnyCell, isOrdinaryText, toCleanText, toUntidy } from "../anyCell";
import { toText } from "../cell";
import type { CellValue } from "../cell";
import { toWarning } from "../finding";
import type { Complaint } from "../finding";
import { noOffer } from "../kind";
import type { Kind, Repair } from "../kind";

const roundedNumber = /^[+-]?\d(?:[.,]\d+)?E\+\d{2,}$/iu;

function accepts(value: CellValue): boolean {
  return typeof value === "number" ? Math.abs(value) < 1e15 : typeof value === "boolean" || isOrdinaryText(value);
}

function explainText(value: CellValue): Complaint | null {
  const wrong = checkAnyCell(value);
  if (wrong !== null || typeof value !== "string") return wrong;
  return toUntidy(value, trimmed(value));
}

function explainLine(value: CellValue): Complaint | null {
  const complaint = explainText(value);
  if (complaint?.severity === "error" || typeof value !== "string") return complaint;
  return /[\t\n\r]/u.test(value.trim()) ? toWarning("line-break", {}) : complaint;
}

function trimmed(value: string): string {
  return value.trim();
}

function toTextRepair(value: CellValue): Repair | null {
  if (typeof value !== "string") return null;
  const clean = trimmed(toCleanText(value));
  return clean === value || clean === "" ? null : { value: clean, certain: true };
}

function toLineRepair(value: CellValue): Repair | null {
  if (typeof value !== "string") return null;
  const clean = trimmed(toCleanText(value).replace(/[\t\n\r]+/gu, " "));
  return clean === value || clean === "" ? null : { value: clean, certain: true };
}

/** Whether a text is a number that a spreadsheet has shortened, such as 1.23E+15: its last digits are gone. */
export function isShortenedNumber(value: CellValue): boolean {
  return typeof value === "string" && value.length < 40 && roundedNumber.test(value);
}

/** Text on one line; a line break or a tab in it is worth a warning. */
export const textKind: Kind = {
  format: "text",
  toCheck: () => ({ accepts, explain: explainLine }),
  toCanonical: toText,
  toRepair: toLineRepair,
  toOffer: () => noOffer,
};

/** Text of any number of lines. */
export const longTextKind: Kind = {
  format: "text",
  toCheck: () => ({ accepts, explain: explainText }),
  toCanonical: (value) => toText(value).replaceAll("\r\n", "\n"),
  toRepair: toTextRepair,
  toOffer: () => noOffer,
};

/** The Errors cell: our own text, judged by nobody. */
export const errorsKind: Kind = {
  format: "general",
  toCheck: () => ({ accepts: () => true, explain: () => null }),
  toCanonical: toText,
  toRepair: () => null,
  toOffer: () => noOffer,
};
