// The check part of the Errors cells of a sheet.
import type { Finding } from "../deals/finding";
import type { Layout } from "../deals/layout";
import type { Language } from "../deals/words";
import { toSentence } from "./toSentence";

/** The check part of each row's Errors cell, by the row's index; rows without an error are left out, as are warnings. */
export function toErrorsTexts(
  findings: readonly Finding[],
  layout: Layout,
  language: Language,
): ReadonlyMap<number, string> {
  const headerOf = (name: string): string => layout.byName.get(name)?.header ?? name;
  const texts = new Map<number, string>();
  for (const finding of findings) {
    if (finding.row === null || finding.severity !== "error") continue;
    const sentence = toSentence(finding, language, headerOf);
    const before = texts.get(finding.row);
    texts.set(finding.row, before === undefined ? sentence : `${before}; ${sentence}`);
  }
  return texts;
}
