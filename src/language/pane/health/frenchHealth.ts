// Sheet health in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { HealthWords } from "./HealthWords";

/** The words of sheet health, in French. */
export function frenchHealth({ plural, day }: PaneFormats): HealthWords {
  return {
    show: "Santé de la feuille",
    title: "Santé de la feuille",
    lead: fr`Ce que les tableurs font aux identifiants, aux dates et aux espaces. Rien n’est modifié avant que vous ne le demandiez, et tout peut être annulé.`,
    sound: {
      title: "La feuille est en bonne santé",
      text: fr`Aucun zéro ni chiffre perdu, les dates sont des dates, aucune ligne masquée, aucune espace superflue.`,
    },
    ailments: {
      "dates-from-1904": {
        title: "Dates comptées depuis 1904",
        hint: fr`Ce classeur compte les jours depuis 1904 : chaque date arriverait dans l’Espace partenaires avec quatre ans d’avance. Cliquez sur le bouton, décochez « Utiliser le calendrier depuis 1904 » dans les options avancées d’Excel, puis vérifiez à nouveau. D’ici là, rien n’est récupéré ni envoyé.`,
      },
      "digits-lost": {
        title: "Chiffres perdus",
        hint: fr`Excel ne garde que 15 chiffres d’un nombre et affiche les plus longs sous la forme 1,23E+15. Les derniers chiffres sont perdus : collez à nouveau ces identifiants dans des cellules au format Texte.`,
      },
      "excel-errors": {
        title: "Formules en erreur",
        hint: fr`Ces cellules affichent #N/A ou une erreur semblable. Corrigez la formule ou saisissez la valeur.`,
      },
      "zeros-lost": {
        title: "Zéros de tête perdus",
        hint: fr`Un nombre perd ses zéros de tête. Le bouton les remet, sous forme de texte.`,
      },
      "text-dates": {
        title: "Dates au format texte",
        hint: fr`Elles sont justes, mais ne peuvent être ni triées ni filtrées par date. Le bouton en fait de vraies dates.`,
      },
      blanks: {
        title: "Espaces superflues",
        hint: fr`Espaces avant ou après la valeur, ou insécables à l’intérieur, souvent copiées d’une page web. Le bouton les retire.`,
      },
      formulas: {
        title: "Formules",
        hint: fr`Leurs résultats sont vérifiés et envoyés ; elles ne sont jamais écrasées. Excel ne signale pas quand un résultat change : vérifiez avant d’envoyer.`,
      },
      "hidden-rows": {
        title: "Lignes masquées",
        hint: fr`Les lignes masquées ou filtrées sont vérifiées et envoyées comme les autres.`,
      },
    },
    mend: (cells) =>
      plural(cells, { one: "Réparer # cellule", many: "Réparer # de cellules", other: "Réparer # cellules" }),
    hiddenRows: (rows) =>
      plural(rows, {
        one: "# ligne est masquée.",
        many: "# de lignes sont masquées.",
        other: "# lignes sont masquées.",
      }),
    showRows: "Afficher toutes les lignes",
    zoneTitle: "Dates dans votre fuseau horaire",
    zone: ({ zone, keptMs, shownMs }) =>
      keptMs === shownMs
        ? fr`L’Espace partenaires enregistre la date de clôture à minuit UTC. Dans votre fuseau horaire (${zone}), il affiche le même jour que cette feuille.`
        : fr`L’Espace partenaires enregistre la date de clôture à minuit UTC. Dans votre fuseau horaire (${zone}), il affiche le ${day(keptMs)} comme le ${day(shownMs)}. La transaction est juste ; seul l’affichage est décalé d’un jour.`,
  };
}
