// Repairs in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { RepairWords } from "./RepairWords";

/** The words of repairs, in French. */
export function frenchRepair({ plural, all }: PaneFormats): RepairWords {
  const datesOf = (dates: number): string => plural(dates, { one: "# date", many: "# de dates", other: "# dates" });
  return {
    start: "Réparer…",
    startFor: (group) => fr`Réparer ${group}`,
    write: (values) => fr`Écrire ${all(values)}`,
    choose: "Choisir…",
    inRow: (label, row) => fr`${label}, ligne ${row}`,
    undo: "Annuler la réparation",
    title: "Réparations",
    lead: fr`Rien n’est écrit avant que vous ne le demandiez ci-dessous, et tout peut ensuite être annulé à l’identique.`,
    group: (column, kind) => fr`${column} : ${kind}`,
    doubtful: "Dates à double sens",
    evidence: ({ dayFirst, monthFirst }) =>
      dayFirst + monthFirst === 0
        ? fr`Aucune autre date de cette colonne n’indique lequel des nombres est le jour.`
        : fr`Dans cette colonne, ${datesOf(dayFirst)} ne peuvent commencer que par le jour, ${datesOf(monthFirst)} que par le mois.`,
    guess: fr`Supposition : à vérifier.`,
    take: (repairs) =>
      plural(repairs, {
        one: "Retenir # réparation",
        many: "Retenir les # de réparations",
        other: "Retenir les # réparations",
      }),
    takeAllGuesses: (repairs) =>
      plural(repairs, {
        one: "Retenir aussi # supposition",
        many: "Retenir aussi les # de suppositions",
        other: "Retenir aussi les # suppositions",
      }),
    notChosen: "Laisser tel quel",
    choiceOf: (deal) => fr`Nouvelle valeur pour ${deal}`,
    forAll: "Pour toutes",
    dayFirst: "Le jour d’abord",
    monthFirst: "Le mois d’abord",
    apply: (cells) =>
      plural(cells, { one: "Réparer # cellule", many: "Réparer # de cellules", other: "Réparer # cellules" }),
    nothingChosen: "Rien n’est retenu",
  };
}
