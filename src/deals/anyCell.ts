// What holds for every cell, whatever its kind: no Excel error, no control characters, no more than a cell can hold.
import { cellLimit, toQuotable } from "./cell";
import type { CellValue } from "./cell";
import { toError, toWarning } from "./finding";
import type { Complaint } from "./finding";

const excelErrors = new Set(
  (
    "#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! " +
    "#EXTERNAL! #PYTHON! #TIMEOUT! #GETTING_DATA #VALEUR! #NOM? #NOMBRE! #NUL! #PROPAGATION! #EPARS! #CHAMP! " +
    "#BLOQUE! #CONNEXION! #INCONNU! #OCCUPE!"
  ).split(" "),
);

const suspicious = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const loneSurrogate = /\p{Cs}/u;
const layoutCharacters = new Set(["\t", "\n", "\r"]);

// Letters, digits and marks of nearly all texts, and among them blanks; no "#" in front, as Excel's errors have it.
const visible = "!-~\\u00A1-\\u1FFF\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u2BFF\\u3001-\\uD7FF";
const ordinary = new RegExp(`^(?!#)[${visible}](?:[ ${visible}]*[${visible}])?$`);

/**
 * Whether a text is plain: nothing but ordinary characters, no blank around it, no longer than a cell can hold.
 * A fast yes for nearly every cell; a no says only that it has to be looked at.
 */
export function isOrdinaryText(value: CellValue): value is string {
  return typeof value === "string" && value.length <= cellLimit && ordinary.test(value);
}

/** What is wrong with a cell whatever its kind (template.md, rule 7); line breaks and tabs are left to the kinds. */
export function checkAnyCell(value: CellValue): Complaint | null {
  if (typeof value === "number") return checkNumber(value);
  if (typeof value !== "string") return null;
  if (value.length > cellLimit) return toError("too-long", { length: value.length, limit: cellLimit });
  if (value.startsWith("#") && excelErrors.has(value.trim().toUpperCase().replaceAll("É", "E"))) {
    return toError("excel-error", { value: toQuotable(value) });
  }
  return suspicious.test(value) ? checkCharacters(value) : null;
}

function checkCharacters(text: string): Complaint | null {
  if (loneSurrogate.test(text)) return toError("broken-character", {});
  for (const [character] of text.matchAll(unseen)) {
    if (layoutCharacters.has(character)) continue;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return toError("control-character", { character: `U+${code}` });
  }
  return null;
}

function checkNumber(value: number): Complaint | null {
  if (!Number.isFinite(value)) return toError("excel-error", { value: String(value) });
  return Math.abs(value) >= 1e15 ? toError("digits-lost", { value: toQuotable(value) }) : null;
}

/** A text without what no cell may hold: control characters, direction marks, halves of characters. */
export function toCleanText(text: string): string {
  return text
    .replace(unseen, (character) => (layoutCharacters.has(character) ? character : ""))
    .replace(/\p{Cs}/gu, "");
}

/** A warning that blanks or letter case will be put right, where the cell would change by it. */
export function toUntidy(value: CellValue, suggestion: string): Complaint | null {
  return value === suggestion || typeof value !== "string"
    ? null
    : toWarning("untidy", { value: toQuotable(value), suggestion: toQuotable(suggestion) });
}
