// What a person types into a cell, read in their locale.
import type { Position } from "../area";
import { checkedArea, toArea } from "../area";
import type { EntrySettings } from "../entry/localeTerms";
import type { Entry } from "../entry/readEntry";
import { readEntry, toPercentEntry } from "../entry/readEntry";
import { parseFormula } from "../formula/parseFormula";
import type { ValidationAlert } from "../rules";
import type { Sheet } from "../Sheet";
import { fitsRule } from "../validation/isValidCell";
import { validationAt } from "../validation/validationAt";
import { afterWrite, toValueBefore } from "./afterWrite";
import { checkWritable } from "./checkWritable";
import { putEntry } from "./putEntry";

/** Whether an entry stands; if not, the alert that Excel shows: the rule's, or the one for a formula that is none. */
export type EntryResult =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly reason: "formula" | "validation"; readonly alert: ValidationAlert };

const noFormula: ValidationAlert = {
  show: true,
  style: "stop",
  title: "",
  text: "There is a problem with this formula.",
};

/** How an entry is made: `force` is the person's yes to a warning or an information. */
export interface EntryOptions {
  readonly force?: boolean;
}

/**
 * Types a text into a cell and leaves it, as with Enter. A cell that refuses it stays as it was. Throws AccessDenied on
 * a locked cell, InvalidArgument where the text is too long.
 */
export function enterText(sheet: Sheet, position: Position, text: string, options: EntryOptions = {}): EntryResult {
  const { row, column } = position;
  const area = checkedArea(toArea(position));
  checkWritable(sheet, area);
  const entry = readTyped(sheet, position, text);
  if (!entry) return { accepted: false, reason: "formula", alert: noFormula };
  const known = sheet.cell(row, column);
  const before = toValueBefore(sheet, area);
  putEntry(sheet, position, entry);
  const alert = toAlert(sheet, position);
  if (alert && (alert.style === "stop" || !options.force)) {
    sheet.putCell(row, column, known);
    return { accepted: false, reason: "validation", alert };
  }
  afterWrite(sheet, area, before);
  return { accepted: true };
}

/** The entry of a typed text, or null for a formula that Excel does not take. */
function readTyped(sheet: Sheet, { row, column }: Position, text: string): Entry | null {
  const { numberFormat } = sheet.styleAt(row, column);
  const entry = readLocalEntry(text, numberFormat, sheet.workbook);
  const { formula } = entry.content;
  return formula !== null && !parseFormula(formula) ? null : toPercentEntry(entry, text, numberFormat);
}

const startsFormula = /^[+-].*\D/s;

/** A text as typed in the person's locale; a sign in front of what is no number starts a formula. */
function readLocalEntry(text: string, numberFormat: string, settings: EntrySettings): Entry {
  const entry = readEntry(text, numberFormat, settings);
  const isSigned = entry.content.value === text && numberFormat !== "@" && startsFormula.test(text);
  return isSigned ? readEntry(`=${text}`, numberFormat, settings) : entry;
}

function toAlert(sheet: Sheet, position: Position): ValidationAlert | null {
  const validation = validationAt(sheet, position.row, position.column);
  if (!validation?.rule.alert.show || fitsRule(sheet, validation, position)) return null;
  return validation.rule.alert;
}
