// Why a batch was not taken in, or a question about the background has no answer.
import type { ProblemCode } from "../../../deals/rowOutcome";
import type { Language } from "../../../deals/words";
import { problemWords } from "../../problemWords";
import type { NotSubmitted } from "./BackgroundNoticeWords";

/** The reasons that only a batch can have, each with its sentence. */
type BatchRefusals = Readonly<Record<Exclude<NotSubmitted, ProblemCode>, string>>;

/** One sentence, with its full stop: what is wrong and what to do. */
export function toWhySentence(why: NotSubmitted, language: Language, refusals: BatchRefusals): string {
  switch (why) {
    case "marks-known":
    case "other-content":
    case "too-large":
    case "not-understood":
      return refusals[why];
    default:
      return `${problemWords[language][why].whole}.`;
  }
}
