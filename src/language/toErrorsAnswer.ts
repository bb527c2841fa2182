// What the push of a row leaves in its Errors cell, behind "Partner Center: ".
import type { RowOutcome } from "../deals/rowOutcome";
import type { Language } from "../deals/words";
import { toOutcomeSentence } from "./toOutcomeSentence";

/**
 * The text for the Errors cell; null where nothing is wrong with the row: it arrived, was not sent, or waits for a
 * conflict to be settled, which the pane shows.
 */
export function toErrorsAnswer(
  outcome: RowOutcome,
  language: Language,
  headerOf: (name: string) => string,
): string | null {
  switch (outcome.kind) {
    case "failed":
    case "half-done":
    case "unknown":
      return toOutcomeSentence(outcome, language, headerOf);
    case "created":
    case "updated":
    case "conflict":
    case "not-sent":
      return null;
  }
}
