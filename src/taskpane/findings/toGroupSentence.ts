// A finding's sentence under the heading of its column, where the column need not be named again.
import type { Finding } from "../../deals/finding";
import type { Language } from "../../deals/words";
import { toSentence } from "../../language/toSentence";
import { toReadable } from "./toReadable";

/** The sentence of a finding without the leading name of its column, with a capital and a full stop. */
export function toGroupSentence(finding: Finding, language: Language, headerOf: (name: string) => string): string {
  const sentence = toSentence(finding, language, headerOf);
  const header = finding.column === null ? null : headerOf(finding.column);
  const rest = header !== null && sentence.startsWith(header) ? dropColon(sentence.slice(header.length)) : null;
  return toReadable(rest ?? sentence, language);
}

/** The text behind a leading colon; null where none leads. */
function dropColon(text: string): string | null {
  return /^ ?: (.+)$/su.exec(text)?.[1] ?? null;
}
