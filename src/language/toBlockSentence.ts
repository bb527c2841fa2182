// Why a push leaves a row out, in words.
import type { BlockReason } from "../deals/pushPlan";
import type { Language } from "../deals/words";
import { toSentence } from "./toSentence";

type Simple = Exclude<BlockReason["kind"], "findings">;

const sentences: Readonly<Record<Language, Readonly<Record<Simple, string>>>> = {
  en: {
    "not-pulled":
      "This workbook does not know what Partner Center holds of this deal. Pull it first, so that nothing is overwritten unseen",
    "unknown-outcome":
      "This row was sent before, and it is not known whether the deal was created. Look it up, so that it is not created twice",
    "under-way":
      "This row is being sent in the background. Its outcome comes into the row by itself, then it can be sent again",
    closed: "This deal is closed in Partner Center, and nothing may be changed any more. Put the old values back",
    sample: "This is a sample deal. It is never sent: clear its CRM ID if you have made a deal of your own of it",
    conflict: "This deal was changed in Partner Center too. Settle the conflict first",
  },
  fr: {
    "not-pulled":
      "Ce classeur ne sait pas ce que l’Espace partenaires contient pour cette transaction. Récupérez-la d’abord, pour ne rien écraser sans l’avoir vu",
    "unknown-outcome":
      "Cette ligne a déjà été envoyée, et l’on ne sait pas si la transaction a été créée. Recherchez-la, pour qu’elle ne soit pas créée deux fois",
    "under-way":
      "Cette ligne est en cours d’envoi en arrière-plan. Son résultat viendra de lui-même dans la ligne, qui pourra alors être renvoyée",
    closed:
      "Cette transaction est fermée dans l’Espace partenaires, et plus rien ne peut être modifié. Remettez les anciennes valeurs",
    sample:
      "C’est une transaction d’exemple, qui n’est jamais envoyée. Effacez son CRM ID si vous en avez fait une transaction à vous",
    conflict: "Cette transaction a aussi été modifiée dans l’Espace partenaires. Réglez d’abord le conflit",
  },
};

/** Why a row is blocked and what to do, without a full stop; the sentences of several findings are joined by "; ". */
export function toBlockSentence(reason: BlockReason, language: Language, headerOf: (name: string) => string): string {
  return reason.kind === "findings"
    ? reason.findings.map((finding) => toSentence(finding, language, headerOf)).join("; ")
    : sentences[language][reason.kind];
}
