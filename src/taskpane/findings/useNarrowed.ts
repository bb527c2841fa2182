// Which findings the list shows: errors or warnings alone, and those in which what was typed into the search occurs.
import { useDeferredValue, useMemo } from "react";
import type { DealTableState } from "../../actions/sessionState";
import type { Finding } from "../../deals/finding";
import type { FindingWeight } from "../../language/pane/findings/FindingWords";
import { toSentence } from "../../language/toSentence";
import { usePaneWords } from "../frame/usePaneWords";

/** The findings of a table by weight and search; what is searched is the sentence, the row's number and its deal. */
export function useNarrowed(
  { findings, headerOf, headerRow, dealNameOf }: DealTableState,
  weight: FindingWeight,
  search: string,
): readonly Finding[] {
  const words = usePaneWords();
  const sought = useDeferredValue(search).trim().toLocaleLowerCase(words.locale);
  // Made when somebody searches, and once for all letters that are typed.
  const isSought = sought !== "";
  const texts = useMemo(() => {
    if (!isSought) return null;
    return findings.map((finding) => {
      const row =
        finding.row === null ? "" : `${words.sheetRow(headerRow + 1 + finding.row)} ${dealNameOf(finding.row)}`;
      return `${toSentence(finding, words.language, headerOf)} ${row}`.toLocaleLowerCase(words.locale);
    });
  }, [isSought, findings, headerOf, headerRow, dealNameOf, words]);
  return useMemo(() => {
    if (weight === "all" && texts === null) return findings;
    return findings.filter(
      ({ severity }, index) =>
        (weight === "all" || severity === weight) && (texts === null || texts[index]?.includes(sought) === true),
    );
  }, [findings, weight, texts, sought]);
}
