// Phone numbers: 5 to 20 digits with + ( ) - . / and blanks, and an extension (template.md, rule 2).
import { toError } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";
import { toPatternKind } from "./patternKind";

const between = "[ \\u00A0\\u202F()./-]";
const number = `[ (]{0,3}\\+?(?:${between}*\\d){5,20}${between}*`;
const extension = "(?:,? {0,2}(?:ext|extension|x|poste|#)[.:]? {0,2}\\d{1,8})?";
const phoneForm = new RegExp(`^${number}${extension}$`, "iu");

/** Whether a text is a phone number. */
export function isPhone(text: string): boolean {
  return text.length <= 100 && phoneForm.test(text);
}

function mendPhone(text: string): Repair | null {
  const mended = text
    .replace(/^(?:tel|tél|phone|téléphone)\s*[.:]\s*/iu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .trim();
  return isPhone(mended) ? { value: mended, certain: true } : null;
}

/** A phone number, as text. */
export const phoneKind: Kind = toPatternKind({
  isWellFormed: isPhone,
  complain: (value, repair) => toError("phone-format", toRepairable(value, repair)),
  mend: mendPhone,
});
