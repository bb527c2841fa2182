// Conflicts in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { ConflictWords } from "./ConflictWords";

/** The words of the conflicts' screen, in French. */
export function frenchConflicts({ plural, either }: PaneFormats): ConflictWords {
  return {
    title: "Modifiées des deux côtés",
    lead: fr`Vous et quelqu’un dans l’Espace partenaires avez modifié les mêmes cellules. Rien de ce que vous avez saisi n’a été écrasé : choisissez la valeur à garder.`,
    waiting: (deals) =>
      plural(deals, {
        one: "# transaction a été modifiée des deux côtés.",
        many: "# de transactions ont été modifiées des deux côtés.",
        other: "# transactions ont été modifiées des deux côtés.",
      }),
    show: "Régler les conflits",
    pulled: (value) => fr`À la récupération : ${value}`,
    sides: { mine: "La mienne, dans la feuille", theirs: "La leur, dans l’Espace partenaires" },
    forAll: (columns, deals) =>
      `Le même choix dans ${plural(deals, {
        one: "# autre transaction",
        many: "# d’autres transactions",
        other: "# autres transactions",
      })} en conflit sur ${either(columns)}`,
    settle: "Régler",
    chooseFirst: "Choisissez d’abord une valeur pour chaque cellule.",
    none: {
      title: "Plus rien à régler",
      text: "Les lignes où vous avez gardé votre valeur peuvent maintenant être envoyées.",
    },
  };
}
