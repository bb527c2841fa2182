// Dates: a real day, as MM/DD/YYYY text or as an Excel date (template.md, rule 2).
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText, toQuotable } from "../cell";
import type { CellValue } from "../cell";
import { fromSerial, isRealDay, readMonthDayYear, toIsoDay, toMonthDayYear, toSerial } from "../day";
import type { Day } from "../day";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { guessDay } from "../fixes/guessDay";
import { noOffer, toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";

// Days that every month has; the others are looked up in the calendar.
const plainDay = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1\d|2[0-8])\/(?:19|[2-9]\d)\d{2}$/u;

/** The day that a cell of dates means; null where it means none that Partner Center takes. */
export function toDay(value: CellValue): Day | null {
  if (typeof value === "number") return fromSerial(value);
  if (typeof value !== "string" || value.length > 40) return null;
  const day = readMonthDayYear(toPlainText(value));
  return day !== null && isRealDay(day) ? day : null;
}

function accepts(value: CellValue): boolean {
  return typeof value === "number" ? fromSerial(value) !== null : typeof value === "string" && plainDay.test(value);
}

function explain(value: CellValue): Complaint | null {
  if (toDay(value) !== null) return toUntidy(value, toPlainText(value));
  const wrong = checkAnyCell(value);
  if (wrong !== null) return wrong;
  const repair = toDateRepair(value);
  const looksRight = repair === null && typeof value === "string" && readMonthDayYear(toPlainText(value)) !== null;
  return looksRight
    ? toError("no-such-day", { value: toQuotable(value) })
    : toError("date-format", toRepairable(value, repair));
}

// A date is written as its serial number: Excel reads the text of a date as a date of its own locale, or not at all.
function toDateRepair(value: CellValue): Repair | null {
  if (typeof value !== "string") return null;
  const known = toDay(value);
  if (known !== null) return value === toPlainText(value) ? null : toRepairedDay(known, true);
  const guess = guessDay(toPlainText(value));
  if (guess === null) return null;
  const repair = toRepairedDay(guess.day, guess.certain);
  return guess.other !== undefined && isRealDay(guess.other) ? { ...repair, other: toSerial(guess.other) } : repair;
}

function toRepairedDay(day: Day, certain: boolean): Repair {
  return { value: toSerial(day), certain, shown: toMonthDayYear(day) };
}

/** A day. */
export const dateKind: Kind = {
  format: "date",
  toCheck: () => ({ accepts, explain }),
  toCanonical: (value) => {
    const day = toDay(value);
    return day === null ? toPlainText(value) : toIsoDay(day);
  },
  toRepair: toDateRepair,
  toOffer: () => noOffer,
};
