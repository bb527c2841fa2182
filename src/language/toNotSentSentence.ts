// Why a row was not sent, in words.
import type { NotSentReason } from "../deals/rowOutcome";
import type { Language } from "../deals/words";

const sentences: Readonly<Record<Language, Readonly<Record<NotSentReason, string>>>> = {
  en: {
    cancelled: "Not sent: the push was cancelled before this row’s turn. Push it again when you are ready",
    "signed-out": "Not sent: your sign-in to Partner Center has ended. Sign in again, then push the row again",
    "too-busy": "Not sent: Partner Center was too busy. Push the row again in a few minutes",
    "no-connection": "Not sent: Partner Center could not be reached. Check your connection, then push the row again",
    "row-changed": "Not sent: the row was changed after you confirmed it. Look at the preview again, then push it",
    "row-gone":
      "Not sent: the row is not in the sheet any more. If it was deleted by mistake, undo that and push it again",
  },
  fr: {
    cancelled: "Non envoyée : l’envoi a été annulé avant le tour de cette ligne. Renvoyez-la quand vous voudrez",
    "signed-out":
      "Non envoyée : votre identification auprès de l’Espace partenaires a pris fin. Identifiez-vous de nouveau, puis renvoyez la ligne",
    "too-busy": "Non envoyée : l’Espace partenaires était trop occupé. Renvoyez la ligne dans quelques minutes",
    "no-connection":
      "Non envoyée : l’Espace partenaires est injoignable. Vérifiez votre connexion, puis renvoyez la ligne",
    "row-changed":
      "Non envoyée : la ligne a été modifiée après votre confirmation. Regardez de nouveau l’aperçu, puis envoyez-la",
    "row-gone":
      "Non envoyée : la ligne n’est plus dans la feuille. Si elle a été supprimée par erreur, annulez la suppression et renvoyez-la",
  },
};

/** One sentence on why a row was not sent, and what to do; without a full stop. */
export function toNotSentSentence(reason: NotSentReason, language: Language): string {
  return sentences[language][reason];
}
