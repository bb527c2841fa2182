// The day that was meant by a date in another form than MM/DD/YYYY, and whether nothing else can have been meant.
import { fromSerial, isRealDay } from "../day";
import type { Day } from "../day";

/** A guessed day. */
export interface GuessedDay {
  readonly day: Day;
  readonly certain: boolean;
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
  return mark === "/" ? monthFirst : { ...dayFirst, certain: sure && (mark === "." || first === second) };
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
