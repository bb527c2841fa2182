// What stands in one cell, and the plain readings of it that everything else starts from.

/** What Excel hands over for one cell: "" where it is empty, an Excel error as its text, a date as its serial number. */
export type CellValue = string | number | boolean;

/** One row of a sheet, in the order of the headers. */
export type Row = readonly CellValue[];

/** The most characters that one cell of Excel can hold. */
export const cellLimit = 32_767;

const shortWord = /^[!-~]{1,20}$/u;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const nothingVisible = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u;

/** Whether a cell holds no value: nothing at all, or only blanks and invisible characters. */
export function isBlankCell(value: CellValue | undefined): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return (first <= 0x20 || first >= 0xa0) && nothingVisible.test(value);
}

/** The text of a cell without blanks around it and in composed Unicode form; a number as its shortest text. */
export function toText(value: CellValue): string {
  return typeof value === "string" ? value.trim().normalize("NFC") : toNumberText(value);
}

/** The text of a cell as a code or an address would be read: as toText, and without invisible characters. */
export function toPlainText(value: CellValue): string {
  if (typeof value !== "string") return toNumberText(value);
  return shortWord.test(value) ? value : value.replace(invisible, "").trim().normalize("NFC");
}

function toNumberText(value: number | boolean): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** A text for comparing what people type: letter case, accents' composition, apostrophes and runs of blanks made equal. */
export function toComparable(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC")
    .toLowerCase();
}

/** The same without accents, for guesses only: what is offered as a repair, never what is accepted. */
export function toUnaccented(text: string): string {
  return toComparable(text).normalize("NFD").replace(/\p{M}/gu, "");
}

const unspeakable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** A value as a sentence may quote it: one line, at most 60 characters, no semicolon (it parts the sentences of a row). */
export function toQuotable(value: CellValue): string {
  const text = toText(value).slice(0, 400).replace(unspeakable, " ").replaceAll(";", ",").trim();
  const letters = Array.from(text);
  return letters.length <= 60 ? text : `${letters.slice(0, 59).join("")}…`;
}
