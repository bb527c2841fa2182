// What is told of the background, in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { BatchEnd } from "../../../deals/batchOutcome";
import type { BackgroundNoticeWords } from "./BackgroundNoticeWords";
import { toAskedSentence } from "./toAskedSentence";
import { toWhySentence } from "./toWhySentence";
import type { BatchRefusals } from "./toWhySentence";

const rowForms = { one: "# ligne", many: "# de lignes", other: "# lignes" };

const refusals: BatchRefusals = {
  "marks-known": fr`Certaines de ces lignes figurent dans un lot précédent, dont viendra leur résultat : attendez-le, puis envoyez les autres de nouveau.`,
  "other-content": fr`La passerelle connaît un autre lot sous le même numéro. Envoyez de nouveau : il en aura un nouveau.`,
  "too-large":
    "Ensemble, elles sont trop volumineuses pour un lot. Choisissez moins de lignes et envoyez le reste ensuite.",
  "not-understood": fr`La passerelle ne les a pas comprises. Rechargez le volet ; si cela persiste, prévenez qui gère la passerelle.`,
  cancelled: fr`Vous l’avez arrêté : envoyez de nouveau quand vous voudrez.`,
  "sheet-protected": fr`La feuille est protégée : plus aucune ligne ne peut y être marquée comme en route. Choisissez Révision > Ôter la protection de la feuille, puis envoyez de nouveau.`,
  "table-gone": "Leur tableau n’est plus dans ce classeur.",
  "excel-refused":
    "Excel n’a pas permis de marquer les lignes comme en route. Patientez un instant, puis envoyez de nouveau.",
};

/** The sentences of notices, in French. */
export function frenchBackgroundNotices(formats: PaneFormats): BackgroundNoticeWords {
  const { count, plural } = formats;
  return {
    "batch-submitted": ({ rows, left }) => {
      if (rows === 0)
        return fr`Rien n’a été remis : ces lignes ont changé depuis l’aperçu. Choisissez Envoyer pour regarder de nouveau.`;
      const handed = fr`Remis : ${plural(rows, rowForms)}. Vous pouvez fermer Excel : les résultats viendront dans les lignes quand le classeur sera ouvert.`;
      return left === 0 ? handed : fr`${handed} Restées, car modifiées depuis l’aperçu : ${plural(left, rowForms)}.`;
    },
    "batch-not-submitted": ({ rows, submitted, why }) => {
      const start =
        submitted === 0
          ? "Rien n’a été remis, et rien n’a été envoyé."
          : fr`Remises : ${count(submitted)} sur ${plural(rows, rowForms)} ; des autres, rien n’a été envoyé.`;
      return `${start} ${toWhySentence(why, "fr", refusals)}`;
    },
    "batch-unclear": ({ rows, submitted, notBegun }) =>
      [
        submitted > 0 && fr`Remises : ${plural(submitted, rowForms)}.`,
        fr`On ne sait pas encore si la passerelle a reçu ${plural(rows, rowForms)}. La question est reposée d’elle-même ; d’ici là, rien n’en est renvoyé.`,
        notBegun > 0 &&
          fr`Non remises, et rien n’en a été envoyé : ${plural(notBegun, rowForms)} ; envoyez de nouveau.`,
      ]
        .filter(Boolean)
        .join(" "),
    "batch-released": ({ rows }) =>
      fr`La passerelle n’a jamais reçu ${plural(rows, rowForms)}. Rien n’a été envoyé : envoyez de nouveau.`,
    "batch-taken-in": (end) => toTakenIn(end, formats),
    "batch-under-way": () =>
      fr`De nouvelles transactions de ce classeur sont en cours de création en arrière-plan : une récupération les amènerait en double. Récupérez quand leur lot sera traité ; la personne qui l’a envoyé peut l’arrêter sous En arrière-plan.`,
    "batches-not-known": () =>
      fr`On ne peut pas savoir en ce moment quelles lignes sont envoyées en arrière-plan : rien n’a été recherché. Réessayez quand la passerelle sera de nouveau joignable.`,
    "under-way-not-known": () =>
      fr`On ne peut pas savoir en ce moment quelles lignes de ce classeur sont envoyées en arrière-plan : rien n’a été récupéré ni envoyé. Réessayez quand la connexion sera revenue.`,
    "preview-renewed": () =>
      fr`Certaines de ces lignes sont déjà envoyées en arrière-plan : l’aperçu a été refait. Parcourez-le et envoyez les autres.`,
    "background-file-gone": ({ why }) =>
      ({
        unknown: "La passerelle n’a pas ce fichier pour vous. Si une autre personne l’a commandé, demandez-le-lui.",
        erased: "Le contenu a été effacé à son terme, il n’y a donc plus de fichier.",
        "not-ready": "Le fichier n’est pas encore prêt. Attendez la fin, puis enregistrez-le.",
      })[why],
    "background-failed": ({ why }) => toAskedSentence(why, "fr"),
    "export-ordered": () =>
      fr`L’exportation est commandée. Vous pouvez fermer Excel : son fichier attendra sous En arrière-plan.`,
    "export-refused": ({ why }) =>
      ({
        "too-many-open": fr`Trop de vos exportations ne sont pas terminées. Attendez la fin de l’une d’elles, ou arrêtez-en une, puis commandez de nouveau.`,
        "other-content": fr`La passerelle connaît une autre exportation sous le même numéro. Commandez de nouveau : elle en aura un nouveau.`,
        "not-understood":
          "La passerelle n’a pas compris ce filtre. Modifiez-le, puis commandez l’exportation de nouveau.",
      })[why],
  };
}

/** What became of the rows, and what is to be done about each sort that did not end as it was meant to. */
function toTakenIn({ rows, failed, conflicts, notSent, unknown }: BatchEnd, { plural }: PaneFormats): string {
  return [
    fr`L’envoi en arrière-plan est traité : les résultats sont dans la feuille (${plural(rows, rowForms)}).`,
    failed > 0 &&
      fr`Non arrivées, ou en partie seulement : ${plural(failed, rowForms)} ; la colonne Errors dit pourquoi.`,
    conflicts > 0 &&
      fr`Modifiées entre-temps dans l’Espace partenaires, rien n’a donc été écrasé : ${plural(conflicts, rowForms)} ; réglez les conflits, puis envoyez de nouveau.`,
    notSent > 0 && fr`Non envoyées : ${plural(notSent, rowForms)} ; envoyez-les de nouveau.`,
    unknown > 0 && fr`Sans réponse claire : ${plural(unknown, rowForms)} ; recherchez-les avant de les renvoyer.`,
  ]
    .filter(Boolean)
    .join(" ");
}
