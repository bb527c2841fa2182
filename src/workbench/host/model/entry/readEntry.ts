// Turns what is typed, pasted or written into the content of a cell.
import { isPercentFormat } from "numfmt";
import type { CellContent } from "../Cell";
import { emptyContent, toContent } from "../Cell";
import type { Scalar } from "../CellValue";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import type { EntrySettings } from "./localeTerms";
import type { ParsedText } from "./parseText";
import { parseText } from "./parseText";
import { isTextEntryFormat } from "./toDisplayText";

/** The content of a cell, and the number format that its reading brings along for a General cell. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

const plain = (content: CellContent): Entry => ({ content, numberFormat: null });

/** What a text becomes in a cell of this number format: text in a text cell, formula behind "=", text behind "'". */
export function readEntry(text: string, numberFormat: string, settings: EntrySettings): Entry {
  if (text.length > limits.cellText) {
    throw new ModelError("InvalidArgument", `A cell takes ${limits.cellText} characters, not ${text.length}.`);
  }
  if (text === "") return plain(emptyContent);
  if (text.startsWith("'")) return plain({ value: text.slice(1), formula: null, quoted: true });
  if (isTextEntryFormat(numberFormat)) return plain(toContent(text));
  if (text.startsWith("=") && text.length > 1)
    return plain({ value: "", formula: checkedFormula(text), quoted: false });
  return toEntry(parseText(text, settings), numberFormat);
}

function toEntry(parsed: ParsedText, numberFormat: string): Entry {
  return { content: toContent(parsed.value), numberFormat: numberFormat === "General" ? parsed.numberFormat : null };
}

/** A formula of a length that Excel takes; throws InvalidArgument for a longer one. */
export function checkedFormula(formula: string): string {
  if (formula.length > limits.formula) {
    throw new ModelError("InvalidArgument", `A formula takes ${limits.formula} characters, not ${formula.length}.`);
  }
  return formula;
}

/** What a value that is no text becomes: in a text cell its text. */
export function readValue(value: Exclude<Scalar, string>, numberFormat: string): CellContent {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ModelError("InvalidArgument", `A cell cannot hold the number ${value}.`);
  }
  if (typeof value === "object" || !isTextEntryFormat(numberFormat)) return toContent(value);
  return toContent(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
}

/** A person who types 5 into a percent cell means 5 %, as with 0.05 where it is below 1. */
export function toPercentEntry(entry: Entry, text: string, numberFormat: string): Entry {
  const { value } = entry.content;
  const isMeant =
    typeof value === "number" && Math.abs(value) >= 1 && !text.includes("%") && isPercentFormat(numberFormat);
  return isMeant ? plain(toContent(value / 100)) : entry;
}
