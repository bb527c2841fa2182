// E-mail addresses; a domain has a dot (template.md, rule 2).
import { toError } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";
import { isDomain } from "./domainKind";
import { toPatternKind } from "./patternKind";

const plainAddress =
  /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.[a-z]{2,}$/iu;
const localPart = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Whether a text is an e-mail address. */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  if (plainAddress.test(text)) return true;
  const at = text.lastIndexOf("@");
  return at > 0 && at <= 64 && localPart.test(text.slice(0, at)) && isDomain(text.slice(at + 1));
}

function mendEmail(text: string): Repair | null {
  const bare = (/<([^<>]*)>/u.exec(text)?.[1] ?? text).replace(/^mailto:/iu, "").replace(/^[<("']+|[>)"'.,;]+$/gu, "");
  const mended = bare.trim();
  if (isEmail(mended)) return { value: mended, certain: true };
  const guess = mended
    .replace(/\s+/gu, "")
    .replaceAll(",", ".")
    .replace(/\(at\)|\[at\]/iu, "@");
  return isEmail(guess) ? { value: guess, certain: false } : null;
}

/** An e-mail address. */
export const emailKind: Kind = toPatternKind({
  isWellFormed: isEmail,
  complain: (value, repair) => toError("email-format", toRepairable(value, repair)),
  mend: mendEmail,
});
