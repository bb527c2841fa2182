// Why a batch was not taken in.
import type { ProblemCode } from "../../../deals/rowOutcome";
import type { Language } from "../../../deals/words";
import { problemWords } from "../../problemWords";
import type { NotSubmitted } from "../../../deals/batchOutcome";

/** The reasons that only a batch can have, each with its sentence. */
export type BatchRefusals = Readonly<Record<Exclude<NotSubmitted, ProblemCode>, string>>;

/** One or two sentences, with their full stop: what is wrong and what to do. */
export function toWhySentence(why: NotSubmitted, language: Language, refusals: BatchRefusals): string {
  return isRefusal(why, refusals) ? refusals[why] : `${problemWords[language][why].whole}.`;
}

function isRefusal(why: NotSubmitted, refusals: BatchRefusals): why is keyof BatchRefusals {
  return why in refusals;
}
