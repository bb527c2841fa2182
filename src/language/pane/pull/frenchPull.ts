// The pull screens in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { FilterName, PullWords } from "./PullWords";

const filters: Readonly<Record<FilterName, string>> = {
  direction: "le sens",
  status: "l’état",
  country: "le pays",
  closeDate: "la date de clôture",
  changedSince: "la date de modification",
  onlyMine: "la limite à mes équipes",
  text: "le texte",
};

/** The words of the pull screens, in French. */
export function frenchPull({ plural, moment, span, country, either }: PaneFormats): PullWords {
  return {
    pull: "Récupérer",
    title: "Récupérer des transactions",
    offer: {
      title: fr`Elles sont dans l’Espace partenaires ?`,
      text: fr`Récupérez-les : le modèle est inséré et rempli de lui-même.`,
    },
    lastPulled: (atMs, nowMs) => fr`Dernière récupération : ${moment(atMs, nowMs)}. Ce qui a changé depuis est repris.`,
    neverPulled: "Rien n’a encore été récupéré dans ce classeur.",
    direction: "Sens",
    directions: {
      all: "Entrantes et sortantes",
      Incoming: "Entrantes, de Microsoft",
      Outgoing: "Sortantes, de vous",
    },
    status: "État",
    anyStatus: "Tous les états",
    country: "Pays du client",
    anyCountry: "Tous les pays",
    countryName: country,
    closesFrom: "Clôture à partir du",
    closesTo: "Clôture jusqu’au",
    datesCrossed: "Le premier jour est après le dernier.",
    changedSince: "Modifiées depuis le",
    onlyMine: "Seulement celles dont je suis membre de l’équipe",
    everything: "Aussi celles qui n’ont pas changé depuis la dernière récupération",
    text: "Texte",
    textHint: "Dans le nom, le client, les identifiants ou les notes.",
    start: "Récupérer les transactions",
    clear: "Effacer le filtre",

    running: "Récupération en cours…",
    read: "Lues dans l’Espace partenaires",
    kept: "Retenues par le filtre",
    written: "Écrites dans la feuille",
    runningFor: (ms) => `Depuis ${span(ms)}`,
    readSoFar: (deals) =>
      plural(deals, { one: "# transaction lue", many: "# de transactions lues", other: "# transactions lues" }),
    cancel: "Annuler",
    cancelling: "Arrêt après la page en cours…",

    ended: {
      complete: "Les transactions sont là",
      cancelled: "La récupération a été annulée",
      "too-many": "Trop de transactions",
      failed: "La récupération n’a pas pu se terminer",
    },
    added: "Nouvelles dans la feuille",
    updated: "Mises à jour",
    unchanged: "Inchangées",
    keptEdits: "Avec vos modifications, conservées",
    conflicts: "Modifiées des deux côtés",
    tooMany: (limit) =>
      fr`Plus de ${plural(limit, { one: "# transaction correspond", many: "# de transactions correspondent", other: "# transactions correspondent" })}. Rien n’a été lu au-delà.`,
    narrow: (names) => fr`Pour en avoir moins, précisez ${either(names.map((name) => filters[name]))}.`,
    afterCancel: "Ce qui était déjà arrivé est dans la feuille. Récupérez de nouveau pour obtenir le reste.",
    nothingFound: {
      title: "Rien de nouveau",
      text: "Aucune transaction ne correspond au filtre, ou aucune n’a changé depuis la dernière récupération.",
    },
    settle: "Régler les conflits",
    again: "Modifier le filtre",
  };
}
