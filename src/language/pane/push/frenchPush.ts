// A push under way and one that has ended, in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { PushWords } from "./PushWords";

const rowForms = { one: "# ligne", many: "# de lignes", other: "# lignes" };

/** The words of pushing, in French. */
export function frenchPush({ count, plural, span, all }: PaneFormats): PushWords {
  return {
    running: "Envoi en cours…",
    rowsDone: (done, total) => `${count(done)} sur ${plural(total, rowForms)}`,
    timeLeft: (ms) => `Encore ${span(ms)} environ`,
    cancel: "Annuler",
    cancelling: fr`Arrêt : les lignes en route sont attendues, aucune autre n’est commencée.`,

    title: "L’envoi est terminé",
    allDone: (rows) =>
      plural(rows, {
        one: "La ligne est dans l’Espace partenaires.",
        many: "Les # de lignes sont toutes dans l’Espace partenaires.",
        other: "Les # lignes sont toutes dans l’Espace partenaires.",
      }),
    partDone: (arrived, rows) => fr`Dans l’Espace partenaires : ${count(arrived)} sur ${plural(rows, rowForms)}.`,
    outcomes: {
      created: "Créées",
      updated: "Mises à jour",
      unchanged: "Inchangées",
      failed: "En échec",
      notSent: "Non envoyées",
      unknown: "Issue inconnue",
    },
    outcomeCount: (outcome, rows) => fr`${outcome} : ${count(rows)}`,
    notSentHint: "Rien n’a été fait de ces lignes. Envoyez-les de nouveau quand vous voudrez.",
    failedHint:
      "L’Espace partenaires n’a rien pris de ces lignes, ou pas tout. Corrigez-les dans la feuille, puis réessayez.",
    unknownHint: fr`Ces lignes ont été envoyées sans réponse claire. Elles sont peut-être dans l’Espace partenaires : elles ne repartent donc jamais d’elles-mêmes. Recherchez-les de nouveau, ou cherchez-les dans l’Espace partenaires.`,
    lookUp: "Rechercher de nouveau",
    lookedUp: (rows) =>
      plural(rows, {
        one: fr`# ligne a été recherchée sans succès. Elle peut repartir si vous avez vérifié que l’Espace partenaires ne l’a pas.`,
        many: fr`# de lignes ont été recherchées sans succès. Elles peuvent repartir si vous avez vérifié que l’Espace partenaires ne les a pas.`,
        other: fr`# lignes ont été recherchées sans succès. Elles peuvent repartir si vous avez vérifié que l’Espace partenaires ne les a pas.`,
      }),
    sendAgain: "Envoyer de nouveau",
    sendAgainSure: (rows) =>
      fr`Envoyer de nouveau ${plural(rows, rowForms)} ? Une transaction que l’Espace partenaires a malgré tout y serait en double.`,
    retry: (rows) =>
      plural(rows, {
        one: "Réessayer la ligne en échec",
        many: "Réessayer les # de lignes en échec",
        other: "Réessayer les # lignes en échec",
      }),
    settle: "Régler les conflits",
    notWritten: (rows) =>
      plural(rows, {
        one: fr`L’issue de # ligne n’a pas pu être écrite dans la feuille : la ligne ou sa feuille a disparu ou est protégée. Elle figure ici et dans le relevé.`,
        many: fr`L’issue de # de lignes n’a pas pu être écrite dans la feuille : ces lignes ou leur feuille ont disparu ou sont protégées. Elle figure ici et dans le relevé.`,
        other: fr`L’issue de # lignes n’a pas pu être écrite dans la feuille : ces lignes ou leur feuille ont disparu ou sont protégées. Elle figure ici et dans le relevé.`,
      }),
    createdId: (id) => `ID de référence ${id}`,
    sentColumns: (columns) => fr`Envoyé : ${all(columns)}`,
  };
}
