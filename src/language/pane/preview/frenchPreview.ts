// The push preview in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { PreviewWords } from "./PreviewWords";

const rowForms = { one: "# ligne", many: "# de lignes", other: "# lignes" };

/** The words of the push preview, in French. */
export function frenchPreview({ count, plural }: PaneFormats): PreviewWords {
  return {
    push: "Envoyer",
    title: "Avant l’envoi",
    lead: "Rien n’a encore été envoyé. Ce qui est envoyé à l’Espace partenaires ne peut pas y être annulé.",
    counts: {
      creates: (rows) => plural(rows, { one: "# nouvelle", many: "# de nouvelles", other: "# nouvelles" }),
      updates: (rows) => plural(rows, { one: "# mise à jour", many: "# de mises à jour", other: "# mises à jour" }),
      unchanged: (rows) => plural(rows, { one: "# inchangée", many: "# d’inchangées", other: "# inchangées" }),
      blocked: (rows) => plural(rows, { one: "# retenue", many: "# de retenues", other: "# retenues" }),
    },
    hidden: (rows) =>
      plural(rows, {
        one: "# de ces lignes est masquée dans la feuille et compte ici aussi.",
        other: "# de ces lignes sont masquées dans la feuille et comptent ici aussi.",
      }),
    creates: "Nouvelles transactions",
    updates: "Mises à jour",
    blocked: "Retenues",
    blockedHint: "Ces lignes ne partent pas tant que ce qui figure en dessous n’est pas réglé.",
    notCarried: "Cellules qui restent ici",
    notCarriedHint: fr`L’Espace partenaires n’accepte la modification de ces cellules que par fichier. Elles restent dans la feuille telles que vous les avez saisies ; le reste de leurs lignes peut être envoyé.`,
    unchanged: (rows) =>
      plural(rows, {
        one: "# ligne est identique à ce qui a été récupéré et n’est pas envoyée.",
        many: "# de lignes sont identiques à ce qui a été récupéré et ne sont pas envoyées.",
        other: "# lignes sont identiques à ce qui a été récupéré et ne sont pas envoyées.",
      }),
    allOf: (group) => fr`Tout le groupe « ${group} »`,
    selectAll: "Tout sélectionner",
    selected: (selected, rows) => fr`Sélection : ${count(selected)} sur ${plural(rows, rowForms)}`,
    newDeal: "Créée avec tout ce que contient sa ligne.",
    sharing: { "partner-led": "Devient menée par le partenaire", "co-sell": "Devient co-vente" },
    sharingNote: {
      "partner-led": (rows) =>
        plural(rows, {
          one: fr`# transaction devient menée par le partenaire : les vendeurs de Microsoft la voient. C’est irrévocable.`,
          many: fr`# de transactions deviennent menées par le partenaire : les vendeurs de Microsoft les voient. C’est irrévocable.`,
          other: fr`# transactions deviennent menées par le partenaire : les vendeurs de Microsoft les voient. C’est irrévocable.`,
        }),
      "co-sell": (rows) =>
        plural(rows, {
          one: fr`# transaction devient une co-vente : Microsoft y est invité. C’est irrévocable.`,
          many: fr`# de transactions deviennent des co-ventes : Microsoft y est invité. C’est irrévocable.`,
          other: fr`# transactions deviennent des co-ventes : Microsoft y est invité. C’est irrévocable.`,
        }),
    },
    closings: (rows) =>
      plural(rows, {
        one: "# transaction serait fermée",
        many: "# de transactions seraient fermées",
        other: "# transactions seraient fermées",
      }),
    closingsHint:
      "Une transaction fermée ne peut plus être rouverte ni modifiée. Les autres lignes peuvent partir sans celles-ci.",
    closes: { Won: fr`Fermée : gagnée`, Lost: fr`Fermée : perdue`, Declined: "Refusée", Error: fr`Fermée : erreur` },
    confirmClosings: (rows) =>
      plural(rows, {
        one: "Fermer définitivement cette transaction",
        other: "Fermer définitivement ces # transactions",
      }),
    closingsLeftOut: fr`Case non cochée : elles ne partent pas.`,
    keepValues: "Garder les valeurs dans le relevé",
    keepValuesHint: fr`Le relevé reste dans ce classeur. Avec les valeurs d’avant et d’après, elles peuvent être rétablies plus tard, et quiconque ouvre le classeur peut les lire.`,
    send: (rows) => `Envoyer ${plural(rows, rowForms)}`,
    nothingChosen: "Sélectionnez au moins une ligne.",
    nothingToSend: {
      title: "Il n’y a rien à envoyer",
      text: "Aucune ligne n’est nouvelle ni différente de ce qui a été récupéré, ou celles qui le sont sont retenues.",
    },
    revertRow: "Annuler mes modifications",
    revertAll: "Annuler toutes mes modifications",
    revertAllSure: (rows) =>
      fr`Rétablir ${plural(rows, rowForms)} comme récupéré ? Ce que vous y avez modifié sera perdu.`,
    revertRowSure: fr`Rétablir cette ligne comme récupérée ? Ce que vous y avez modifié sera perdu.`,
  };
}
