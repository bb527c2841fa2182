// One value between a cell and a file of Partner Center, by the kind of its column.
import { isBlankCell, toPlainText, toText } from "../cell";
import type { CellValue } from "../cell";
import type { Column } from "../column";
import { isRealDay, readMonthDayYear, toMonthDayYear, toSerial } from "../day";
import { guessDay } from "../fixes/guessDay";
import { toCellKind } from "../isSameCell";
import type { KindName } from "../kind";
import { toDay } from "../kinds/dateKind";
import { isAmount } from "../kinds/moneyKind";

/** In which order the dates of a file have day and month; "unclear" where none of them tells. */
export type DateOrder = "month-first" | "day-first" | "unclear";

type Described = Pick<Column, "editable" | "kind">;

// Kinds whose canonical form is what Partner Center's files say: codes, words and numbers. All others travel as they stand.
const canonicalKinds: ReadonlySet<KindName> = new Set<KindName>([
  "country",
  "currency",
  "status",
  "substatus",
  "reasonCode",
  "salesStage",
  "money",
  "yesNo",
  "intent",
  "helpCode",
]);

/** A cell as a file says it: dates as MM/DD/YYYY, codes as numbers, words in English, all else verbatim; Errors stays blank. */
export function toFileText({ kind, editable }: Described, value: CellValue): string {
  if (kind === "errors" || isBlankCell(value)) return "";
  if (kind === "date") {
    const day = toDay(value);
    return day === null ? toVerbatim(value) : toMonthDayYear(day);
  }
  const isSpelt = canonicalKinds.has(kind) && editable !== "readOnly";
  return isSpelt ? toCellKind({ kind, editable }).toCanonical(value) : toVerbatim(value);
}

/** The text of a file as the sheet holds it: dates as serial numbers, amounts as numbers, words in English. */
export function fromFileText({ kind, editable }: Described, text: string, dates: DateOrder): CellValue {
  if (isBlankCell(text)) return "";
  if (kind === "date") return toDateCell(text, dates);
  const plain = toPlainText(text);
  if (kind === "money" && isAmount(plain)) return Number(plain);
  const isSpelt = canonicalKinds.has(kind) && editable !== "readOnly";
  return isSpelt ? toCellKind({ kind, editable }).toCanonical(text) : text;
}

/** Which order the texts of dates prove; a file of commas is Partner Center's own, where the month comes first. */
export function toDateOrder(texts: Iterable<string>, otherwise: DateOrder): DateOrder {
  const proofs = new Set<DateOrder>();
  for (const text of texts) {
    const date = readMonthDayYear(toPlainText(text));
    if (date === null) continue;
    if (date.day > 12 && date.month <= 12) proofs.add("month-first");
    if (date.month > 12 && date.day <= 12) proofs.add("day-first");
  }
  const [only] = proofs;
  return proofs.size === 1 && only !== undefined ? only : otherwise;
}

function toVerbatim(value: CellValue): string {
  return typeof value === "string" ? value : toText(value);
}

// What is not sure stays text, so that the check asks.
function toDateCell(text: string, dates: DateOrder): CellValue {
  const plain = toPlainText(text);
  const date = readMonthDayYear(plain);
  if (date === null) {
    const guess = guessDay(plain);
    return guess?.certain === true ? toSerial(guess.day) : text;
  }
  const isSame = date.month === date.day;
  if (dates === "unclear" && !isSame) return text;
  const day = dates === "day-first" ? { ...date, month: date.day, day: date.month } : date;
  return isRealDay(day) ? toSerial(day) : text;
}
