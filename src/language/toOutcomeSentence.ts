// What became of a row that was pushed, in words: for the pane, and for the Errors cell.
import type { RowOutcome } from "../deals/rowOutcome";
import type { Language } from "../deals/words";
import { toNotSentSentence } from "./toNotSentSentence";
import { toProblemSentence } from "./toProblemSentence";

interface OutcomeWords {
  readonly created: string;
  readonly updated: string;
  readonly halfDone: Readonly<Record<"created" | "updated", string>>;
  readonly conflict: string;
  readonly unknown: string;
}

const words: Readonly<Record<Language, OutcomeWords>> = {
  en: {
    created: "Created in Partner Center",
    updated: "Updated in Partner Center",
    halfDone: {
      created:
        "The deal was created, but Microsoft is not invited yet. Push the row again, and only the invitation is sent",
      updated:
        "The deal was updated, but Microsoft is not invited yet. Push the row again, and only the invitation is sent",
    },
    conflict:
      "Somebody changed this deal in Partner Center meanwhile, so nothing was overwritten. Settle the conflict, then push the row again",
    unknown:
      "This row was sent, and it is not known whether Partner Center carried it out. Look it up in the task pane before you send it again",
  },
  fr: {
    created: "Créée dans l’Espace partenaires",
    updated: "Mise à jour dans l’Espace partenaires",
    halfDone: {
      created:
        "La transaction a été créée, mais Microsoft n’est pas encore invité. Envoyez de nouveau la ligne, seule l’invitation partira",
      updated:
        "La transaction a été mise à jour, mais Microsoft n’est pas encore invité. Envoyez de nouveau la ligne, seule l’invitation partira",
    },
    conflict:
      "Quelqu’un a modifié cette transaction entre-temps dans l’Espace partenaires, rien n’a donc été écrasé. Réglez le conflit, puis envoyez de nouveau la ligne",
    unknown:
      "Cette ligne a été envoyée, et l’on ne sait pas si l’Espace partenaires l’a enregistrée. Recherchez-la dans le volet avant de la renvoyer",
  },
};

/** What became of a row and what to do about it, without a full stop; two sentences are joined by "; ". */
export function toOutcomeSentence(outcome: RowOutcome, language: Language, headerOf: (name: string) => string): string {
  const { created, updated, halfDone, conflict, unknown } = words[language];
  switch (outcome.kind) {
    case "created":
      return created;
    case "updated":
      return updated;
    case "half-done":
      return `${halfDone[outcome.done]}; ${toProblemSentence(outcome.problem, language, headerOf)}`;
    case "failed":
      return toProblemSentence(outcome.problem, language, headerOf);
    case "conflict":
      return conflict;
    case "not-sent":
      return toNotSentSentence(outcome.reason, language);
    case "unknown":
      return unknown;
  }
}
