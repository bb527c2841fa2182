// What a person finds in a cell when editing it.
import { getFormatFromId, isDateFormat, isPercentFormat } from "numfmt";
import type { Cell } from "../Cell";
import type { EntrySettings } from "./localeTerms";
import { localeTerms } from "./localeTerms";
import { toDisplayText } from "./toDisplayText";

const shortDate = getFormatFromId(14, "en-US");
const dateAndTime = getFormatFromId(22, "en-US");
const timeOnly = getFormatFromId(21, "en-US");

/** The text that, typed again, gives the same cell: dates in the locale's short form, numbers with all their digits. */
export function toEntryText(cell: Cell | undefined, numberFormat: string, settings: EntrySettings): string {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (typeof value === "string") return cell.quoted ? `'${value}` : value;
  if (typeof value !== "number") return toDisplayText(value, "General", settings);
  if (isDateFormat(numberFormat)) return toDisplayText(value, toDateFormat(value), settings);
  if (isPercentFormat(numberFormat)) return `${toDigits(value * 100, settings)}%`;
  return toDigits(value, settings);
}

function toDateFormat(serial: number): string {
  if (serial >= 0 && serial < 1) return timeOnly;
  return Number.isInteger(serial) ? shortDate : dateAndTime;
}

/** Excel keeps and shows 15 digits. */
function toDigits(value: number, settings: EntrySettings): string {
  const digits = String(Number(value.toPrecision(15))).toUpperCase();
  return digits.replace(".", localeTerms[settings.locale].decimal);
}
