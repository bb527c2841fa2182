// The worklist in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { WorklistWords } from "./WorklistWords";

/** The words of the worklist, in French. */
export function frenchWorklist({ plural }: PaneFormats): WorklistWords {
  const daysOf = (days: number): string => plural(days, { one: "# jour", many: "# de jours", other: "# jours" });
  const left = (days: number | null): string => {
    if (days === null) return fr`La feuille n’indique pas depuis quand.`;
    return days === 0 ? fr`C’est le dernier jour.` : fr`Il reste ${daysOf(days)}.`;
  };
  return {
    show: "À suivre",
    title: "À suivre",
    lead: (deals) =>
      plural(deals, {
        one: "# transaction demande votre attention.",
        many: "# de transactions demandent votre attention.",
        other: "# transactions demandent votre attention.",
      }),
    nothing: {
      title: "Rien ne vous attend",
      text: fr`Chaque transaction ouverte a reçu une réponse, est à jour et facile à rapprocher.`,
    },
    cares: {
      "new-unanswered": {
        title: "À traiter avant expiration",
        hint: fr`L’Espace partenaires clôt une transaction restée sans réponse au bout de 14 jours. Choisissez Active / Accepted, ou Closed / Declined.`,
        days: left,
      },
      "close-date-passed": {
        title: "Date de clôture dépassée",
        hint: fr`Indiquez une nouvelle date, ou clôturez la transaction.`,
        days: (days) => fr`Depuis ${daysOf(days ?? 0)}.`,
      },
      "help-unanswered": {
        title: "Aide demandée, sans réponse",
        hint: fr`Microsoft n’a pas encore répondu, et la demande expire au bout de 14 jours. Relancez votre contact chez Microsoft.`,
        days: left,
      },
      untouched: {
        title: "Inchangées depuis 30 jours",
        hint: fr`Dites où en est la transaction : étape de vente, valeur et notes.`,
        days: (days) => fr`Dernière modification il y a ${daysOf(days ?? 0)}.`,
      },
      "no-duns": {
        title: "Sans numéro D-U-N-S",
        hint: fr`Il aide Microsoft à trouver plus vite le compte du client.`,
        days: () => fr`Demandez-le au client, ou recherchez-le.`,
      },
    },
    goTo: (deal) => fr`Aller à ${deal}`,
  };
}
