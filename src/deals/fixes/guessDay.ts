// The day that was meant by a date in another form than MM/DD/YYYY, and whether nothing else can have been meant.
import { fromSerial, isRealDay } from "../day";
import type { Day } from "../day";

/** A guessed day. */
export interface GuessedDay {
  readonly day: Day;
  readonly certain: boolean;
  /** The day that the same numbers mean in the other order, where both can be meant. */
  readonly other?: Day;
}

const timeBehind = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/iu;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/u;
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/u;
const dayMonthName = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})$/iu;
const monthNameDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

const monthNames: readonly (readonly string[])[] = [
  ["jan", "january", "janv", "janvier"],
  ["feb", "february", "fev", "fevr", "fevrier"],
  ["mar", "march", "mars"],
  ["apr", "april", "avr", "avril"],
  ["may", "mai"],
  ["jun", "june", "juin"],
  ["jul", "july", "juil", "juillet"],
  ["aug", "august", "aout"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "decembre"],
];

/** The day that a text means in a form that Partner Center does not take; null where there is no sensible guess. */
export function guessDay(text: string): GuessedDay | null {
  if (text.length > 60) return null;
  const bare = text.trim().replace(timeBehind, "").trim();
  const guess = guessYearFirst(bare) ?? guessYearLast(bare) ?? guessNamed(bare) ?? guessSerial(bare);
  return guess !== null && isRealDay(guess.day) ? guess : null;
}

function guessYearFirst(text: string): GuessedDay | null {
  const [, year, month, day] = yearFirst.exec(text) ?? compact.exec(text) ?? [];
  return year === undefined ? null : { day: toDay(year, month, day), certain: true };
}

// With slashes the month comes first for Partner Center, so 31/12 can only be the other order. With points or hyphens
// people write the day first; where both numbers could be a month, that is a guess and no more.
function guessYearLast(text: string): GuessedDay | null {
  const [, first, mark, second, year] = yearLast.exec(text) ?? [];
  if (year === undefined || first === undefined || second === undefined) return null;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const sure = year.length === 4;
  const dayFirst = { day: toDay(fullYear, second, first), certain: sure };
  const monthFirst = { day: toDay(fullYear, first, second), certain: sure };
  if (Number(first) > 12) return dayFirst;
  if (Number(second) > 12) return monthFirst;
  if (first === second) return dayFirst;
  // Four digits of a year behind slashes are Partner Center's own form with something behind it.
  if (mark === "/") return sure ? monthFirst : { ...monthFirst, other: dayFirst.day };
  return sure && mark === "." ? dayFirst : { ...dayFirst, certain: false, other: monthFirst.day };
}

/** Whether a text of three numbers can only begin with the day, or only with the month; null where it can be both, or is none. */
export function toDayOrder(text: string): "day-first" | "month-first" | null {
  const [, first, , second] = yearLast.exec(text.trim().replace(timeBehind, "").trim()) ?? [];
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 && one <= 31 && two >= 1 && two <= 12) return "day-first";
  return two > 12 && two <= 31 && one >= 1 && one <= 12 ? "month-first" : null;
}

/** The day that a text of three numbers means with the day in front; null where it is no such text, or the order says nothing. */
export function toDayFirst(text: string): Day | null {
  const [, first, , second, year] = yearLast.exec(text.trim().replace(timeBehind, "").trim()) ?? [];
  if (year?.length !== 4 || first === second || Number(first) > 12 || Number(second) > 12) return null;
  const day = toDay(year, second, first);
  return isRealDay(day) ? day : null;
}

function guessNamed(text: string): GuessedDay | null {
  const [, day, dayMonth, dayYear] = dayMonthName.exec(text) ?? [];
  const [, nameMonth, nameDay, nameYear] = monthNameDay.exec(text) ?? [];
  const month = toMonth(dayMonth ?? nameMonth ?? "");
  if (month === 0) return null;
  return { day: toDay(dayYear ?? nameYear, String(month), day ?? nameDay), certain: true };
}

function guessSerial(text: string): GuessedDay | null {
  const day = /^\d{5}$/u.test(text) ? fromSerial(Number(text)) : null;
  return day === null ? null : { day, certain: false };
}

function toMonth(name: string): number {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return monthNames.findIndex((names) => names.includes(plain)) + 1;
}

function toDay(year = "0", month = "0", day = "0"): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
