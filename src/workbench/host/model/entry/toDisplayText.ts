// The text of a cell as it is displayed.
import { format, getFormatFromId, isDateFormat, isTextFormat, isValidFormat } from "numfmt";
import type { Scalar } from "../CellValue";
import { isError } from "../CellValue";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import type { EntrySettings, LocaleName } from "./localeTerms";
import { days1904, localeTerms } from "./localeTerms";
import { toLocalError } from "./parseText";

/** What Excel shows for a date before its first or after its last day; as long as the column is wide, here fixed. */
const noSuchDate = "##########";
const lastSerial = 2_958_465;
// Those built-in formats that Excel shows as the locale does: short date, and date with time.
const localFormats = new Map([14, 22].map((id) => [getFormatFromId(id, "en-US"), id]));

/** A value with its number format applied, in the person's locale; independent of the column's width. */
export function toDisplayText(value: Scalar, numberFormat: string, settings: EntrySettings): string {
  if (isError(value)) return toLocalError(value.error, settings);
  if (typeof value === "boolean") return localeTerms[settings.locale][value ? "true" : "false"];
  if (typeof value === "string" && (value === "" || isPlainFormat(numberFormat))) return value;
  const { pattern, isDate } = toLocalFormat(numberFormat, settings.locale);
  if (typeof value === "string") return format(pattern, value, { locale: settings.locale });
  if (!isDate) return format(pattern, value, { locale: settings.locale });
  const serial = settings.dateSystem === 1904 ? value + days1904 : value;
  const isOnCalendar = serial >= 0 && serial < lastSerial + 1;
  return isOnCalendar ? format(pattern, serial, { locale: settings.locale }) : noSuchDate;
}

/** Whether a format leaves texts as they are. */
function isPlainFormat(numberFormat: string): boolean {
  return numberFormat === "General" || numberFormat === "@" || !numberFormat.includes("@");
}

/** Whether a cell with this format takes everything as text. */
export function isTextEntryFormat(numberFormat: string): boolean {
  return numberFormat === "@" || (numberFormat !== "General" && isTextFormat(numberFormat));
}

/** A number format; throws InvalidArgument where Excel refuses it. "" is General. */
export function checkedFormat(numberFormat: string): string {
  if (numberFormat === "") return "General";
  if (numberFormat.length > limits.promptText || !isValidFormat(numberFormat)) {
    throw new ModelError("InvalidArgument", `"${numberFormat}" is not a number format.`);
  }
  return numberFormat;
}

interface LocalFormat {
  readonly pattern: string;
  readonly isDate: boolean;
}

const known = new Map<string, LocalFormat>();

function toLocalFormat(numberFormat: string, locale: LocaleName): LocalFormat {
  const key = `${locale} ${numberFormat}`;
  const found = known.get(key) ?? makeLocalFormat(numberFormat, locale);
  known.set(key, found);
  return found;
}

function makeLocalFormat(numberFormat: string, locale: LocaleName): LocalFormat {
  const id = localFormats.get(numberFormat);
  if (id !== undefined) return { pattern: getFormatFromId(id, locale), isDate: true };
  const isDate = isDateFormat(numberFormat);
  const { dateSeparator } = localeTerms[locale];
  return { pattern: isDate ? toLocalSeparators(numberFormat, dateSeparator) : numberFormat, isDate };
}

/** A bare slash stands for the locale's date separator; an escaped or quoted one is a slash. */
function toLocalSeparators(numberFormat: string, separator: string): string {
  return numberFormat.replace(/\\.|"[^"]*"|\[[^\]]*\]|\//g, (part) => (part === "/" ? `\\${separator}` : part));
}
