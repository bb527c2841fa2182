// Names of internet domains.
import { toError } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";
import { toPatternKind } from "./patternKind";

const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;
const letter = /\p{L}/u;

/** Whether a text is the name of a domain: two labels or more, the last with a letter in it. */
export function isDomain(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split(".");
  const last = labels.at(-1) ?? "";
  return labels.length >= 2 && last.length >= 2 && letter.test(last) && labels.every(isLabel);
}

function isLabel(text: string): boolean {
  return text.length <= 63 && label.test(text);
}

function mendDomain(text: string): Repair | null {
  const host = text
    .replace(/^[a-z]+:\/\//iu, "")
    .replace(/^[^@]*@/u, "")
    .replace(/[/?#:].*$/su, "")
    .replace(/\.$/u, "")
    .toLowerCase();
  return isDomain(host) ? { value: host, certain: true } : null;
}

/** The name of a customer's domain. */
export const domainKind: Kind = toPatternKind({
  isWellFormed: isDomain,
  complain: (value, repair) => toError("domain-format", toRepairable(value, repair)),
  mend: mendDomain,
});
