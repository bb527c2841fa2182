// A finding in words: which column, what happened, what to do.
import type { Finding, FindingCode, FindingOf } from "../deals/finding";
import type { Language } from "../deals/words";
import { colon } from "./colon";
import { englishSentences } from "./englishSentences";
import type { FindingSentences } from "./findingSentences";
import { frenchSentences } from "./frenchSentences";

const sentences: Readonly<Record<Language, FindingSentences>> = { en: englishSentences, fr: frenchSentences };

/**
 * One sentence for a finding, with the header as it stands in the sheet; a missing value in Partner Center's own words.
 * Without a full stop, so that the sentences of a row can be joined by "; ", and with no semicolon of its own.
 */
export function toSentence(finding: Finding, language: Language, headerOf: (name: string) => string): string {
  const header = finding.column === null ? null : headerOf(finding.column);
  if (header === null) return sayWhat(finding, language);
  if (finding.code === "missing") return sayMissing(finding, language, header);
  return header + colon[language] + sayWhat(finding, language);
}

function sayWhat<C extends FindingCode>(finding: FindingOf<C>, language: Language): string {
  return sentences[language][finding.code](finding.params);
}

function sayMissing({ params }: FindingOf<"missing">, language: Language, header: string): string {
  return language === "fr" ? `Champ obligatoire ${header} manquant` : `${params.wording} field ${header} missing`;
}
