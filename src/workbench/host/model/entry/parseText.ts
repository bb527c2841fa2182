// Reads text as Excel reads what is typed: as a number, date, percentage, boolean or error where it looks like one.
import { dateFromSerial, dateToSerial, getFormatFromId, getLocale, parseValue } from "numfmt";
import type { ErrorText, Scalar } from "../CellValue";
import { errorTexts, parseErrorText, toErrorValue } from "../CellValue";
import type { EntrySettings } from "./localeTerms";
import { days1904, localeTerms } from "./localeTerms";

/** What a text was read as; `numberFormat` is the one that Excel gives a General cell with it. */
export interface ParsedText {
  readonly value: Scalar;
  readonly numberFormat: string | null;
}

/** No number or date is longer; longer texts need not be tried. */
const longestNumber = 60;

// Built-in formats of the file format: 14 to 17 and 22 hold a date, 16 one without a year.
const dateFormats = new Set([14, 15, 16, 17, 22]);
const dateWithoutYear = 16;
// French groups digits with a narrow no-break space; people type any other space.
const frenchGroup = /(?<=\d)[ \u00a0](?=\d{3}(?:\D|$))/g;

/** The value of a text in the locale; texts that look like nothing else stay texts, blanks kept. */
export function parseText(text: string, settings: EntrySettings): ParsedText {
  if (text.length > longestNumber) return { value: text, numberFormat: null };
  const trimmed = text.trim();
  const word = parseWord(trimmed, settings);
  if (word !== undefined) return { value: word, numberFormat: null };
  if (!/\d/.test(text) || !canBeNumber(trimmed, settings)) return { value: text, numberFormat: null };
  return parseNumberText(trimmed, settings) ?? { value: text, numberFormat: null };
}

const monthStarts = new Map<string, ReadonlySet<string>>();

/** Of texts that start with a letter only those can be a date that start as a month does. */
function canBeNumber(text: string, { locale }: EntrySettings): boolean {
  if (!/^\p{L}/u.test(text)) return true;
  const known = monthStarts.get(locale) ?? new Set((getLocale(locale)?.mmmm ?? []).map(toStart));
  monthStarts.set(locale, known);
  return known.has(toStart(text));
}

const toStart = (word: string): string => word.slice(0, 3).toLowerCase();

function parseWord(text: string, { locale }: EntrySettings): Scalar | undefined {
  const terms = localeTerms[locale];
  const upper = text.toUpperCase();
  if (upper === terms.true) return true;
  if (upper === terms.false) return false;
  if (!upper.startsWith("#")) return undefined;
  const local = errorTexts.find((error) => terms.errors[error] === upper);
  if (local) return toErrorValue(local);
  const known = parseErrorText(upper);
  return known && !(known.error in terms.errors) ? known : undefined;
}

function parseNumberText(text: string, settings: EntrySettings): ParsedText | undefined {
  const grouped = settings.locale === "fr-FR" ? text.replace(frenchGroup, "\u202f") : text;
  const parsed = parseValue(grouped, { locale: settings.locale });
  if (!parsed || typeof parsed.value !== "number" || !Number.isFinite(parsed.value)) return undefined;
  const id = parsed.formatId;
  const money = id === undefined ? toMoneyFormat(text, parsed.value) : null;
  if (id === undefined) return { value: parsed.value, numberFormat: money };
  return {
    value: dateFormats.has(id) ? toSerial(parsed.value, id, settings) : parsed.value,
    numberFormat: toFormat(id),
  };
}

/** numfmt takes the machine's year where none was typed: put the workbook's in its place. */
function toSerial(serial: number, formatId: number, settings: EntrySettings): number {
  const [, month, day] = dateFromSerial(serial);
  const year = settings.now().getFullYear();
  const dated = formatId === dateWithoutYear ? (dateToSerial([year, month, day]) ?? serial) : serial;
  return settings.dateSystem === 1904 ? dated - days1904 : dated;
}

const formats = new Map<number, string>();

/** The invariant format of a built-in id. */
function toFormat(id: number): string {
  const known = formats.get(id) ?? getFormatFromId(id, "en-US");
  formats.set(id, known);
  return known;
}

function toMoneyFormat(text: string, value: number): string | null {
  const symbol = /[€£]/.exec(text)?.[0];
  if (!symbol) return null;
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.00";
  return text.startsWith(symbol) ? `"${symbol}"${digits}` : `${digits} "${symbol}"`;
}

/** How the locale spells an error. */
export function toLocalError(error: ErrorText, settings: EntrySettings): string {
  return localeTerms[settings.locale].errors[error] ?? error;
}
