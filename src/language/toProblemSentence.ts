// What Partner Center, or the way to it, answered, in the words of a person.
import type { Problem } from "../deals/rowOutcome";
import type { Language } from "../deals/words";
import { colon } from "./colon";
import { problemWords } from "./problemWords";

/**
 * One sentence for a problem: what happened and what to do, behind the header of the column that it names, as the sheet has
 * it. Without a full stop and without a semicolon, as toSentence. Partner Center's own code is not in it.
 */
export function toProblemSentence(problem: Problem, language: Language, headerOf: (name: string) => string): string {
  const { whole, named } = problemWords[language][problem.code];
  return problem.column === null ? whole : headerOf(problem.column) + colon[language] + named;
}
