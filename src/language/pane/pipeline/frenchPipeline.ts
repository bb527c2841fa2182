// The pipeline in French.
import { toWord } from "../../../deals/words";
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { PipelineWords } from "./PipelineWords";

/** The words of the pipeline, in French. */
export function frenchPipeline({ plural, monthOf }: PaneFormats): PipelineWords {
  const dealsOf = (deals: number): string =>
    plural(deals, { one: "# transaction", many: "# de transactions", other: "# transactions" });
  return {
    show: "Vue d’ensemble",
    lead: fr`Chaque devise est comptée à part : des montants de devises différentes ne sont jamais additionnés.`,
    nothing: "Aucune transaction à représenter pour l’instant.",
    currency: "Devise",
    noCurrency: "Sans devise",
    total: dealsOf,
    unvalued: (deals) =>
      plural(deals, {
        one: fr`# transaction n’a pas de valeur lisible et n’est pas comptée.`,
        many: fr`# de transactions n’ont pas de valeur lisible et ne sont pas comptées.`,
        other: fr`# transactions n’ont pas de valeur lisible et ne sont pas comptées.`,
      }),
    deals: dealsOf,
    stage: (percent) => fr`${percent} %`,
    month: monthOf,
    unknown: "Non précisé",
    putOnSheet: "Placer sur une feuille",
    sheet: {
      title: "Vue d’ensemble",
      deals: "Transactions",
      value: "Valeur",
      status: "Par état",
      stage: "Transactions ouvertes par étape de vente",
      month: "Transactions ouvertes par mois de clôture",
      outcome: "Gagnées et perdues",
      block: (what, currency) => fr`${what} (${currency})`,
      names: {
        New: toWord("status", "New", "fr"),
        Active: toWord("status", "Active", "fr"),
        Closed: toWord("status", "Closed", "fr"),
        Won: toWord("substatus", "Won", "fr"),
        Lost: toWord("substatus", "Lost", "fr"),
      },
    },
  };
}
