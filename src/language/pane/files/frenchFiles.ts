// Files in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { FileWords } from "./FileWords";

/** The words of files, in French. */
export function frenchFiles({ plural, all, count }: PaneFormats): FileWords {
  const rowsOf = (rows: number): string => plural(rows, { one: "# ligne", many: "# de lignes", other: "# lignes" });
  const filesOf = (files: number): string =>
    plural(files, { one: "# fichier", many: "# de fichiers", other: "# fichiers" });
  return {
    title: "Fichiers",
    show: "Fichiers",
    lead: fr`L’Espace partenaires échange aussi les transactions par fichiers CSV, sous Références > Opportunités de co-vente.`,
    save: {
      title: "Vers l’Espace partenaires",
      text: "Enregistre les lignes prêtes en fichiers pour l’importation. Les lignes déjà traitées n’y figurent plus.",
    },
    saveStart: "Préparer le fichier d’importation",
    open: {
      title: "Depuis l’Espace partenaires",
      text: fr`Ouvre un fichier traité ou une exportation : identifiants, états et erreurs rejoignent leurs lignes, les nouvelles transactions en reçoivent une.`,
    },
    openStart: "Ouvrir un fichier",
    upgrade: {
      title: "Nouveau modèle",
      text: "L’Espace partenaires n’accepte plus que les fichiers de l’édition 2023. La feuille y passe avec tout ce qu’elle contient.",
    },
    upgradeStart: "Passer au modèle 2023",
    planTitle: "Avant l’enregistrement",
    planLead: (files, rows) =>
      fr`${rowsOf(rows)} dans ${filesOf(files)} ; l’Espace partenaires en accepte ${count(1_000)} par fichier.`,
    newDeals: "Nouvelles transactions",
    updates: "Mises à jour",
    saveFiles: (files) => (files === 1 ? "Enregistrer le fichier" : `Enregistrer ${filesOf(files)}`),
    nothing: {
      title: "Aucune ligne n’est prête",
      text: "Les groupes ci-dessous disent pourquoi chaque ligne reste en place.",
    },
    left: {
      errors: "Avec des erreurs",
      sample: "Transactions d’exemple",
      "on-its-way": "Déjà en route",
      done: "Déjà traitées",
      conflict: "Modifiées des deux côtés",
      closed: "Fermées, plus rien n’est possible",
    },
    formulas: "Lues comme une formule",
    formulasHint: fr`Elles partent telles quelles. Un tableur qui ouvrirait le fichier les exécuterait : ne l’y ouvrez pas.`,
    savedTitle: "Enregistré",
    saved: (files, rows) => `${rowsOf(rows)} dans ${filesOf(files)}.`,
    steps: [
      fr`Dans l’Espace partenaires, choisissez Références > Opportunités de co-vente > Importer, et chargez le fichier.`,
      fr`Attendez la fin du traitement ; il peut durer dix minutes.`,
      "Téléchargez le fichier traité et ouvrez-le ici. Personne n’a de lignes à supprimer à la main.",
    ],
    openedTitle: "Le fichier est dans la feuille",
    created: "Créées",
    updated: "Mises à jour",
    notProcessed: "Non traitées",
    added: "Nouvelles dans la feuille",
    unchanged: "Inchangées",
    failed: "Non traitées",
    failedHint: "La raison figure aussi dans la colonne Errors. Corrigez ces lignes et préparez le fichier suivant.",
    strangers: "Sans ligne",
    strangersHint: "Ces enregistrements ont échoué, et aucune ligne de ce classeur ne leur ressemble.",
    record: (record) => `Enregistrement ${record}`,
    unknownColumns: (headers) =>
      plural(headers.length, { one: "Colonne laissée de côté : ", other: "Colonnes laissées de côté : " }).replace(
        " :",
        "\u00A0:",
      ) + `${all(headers)}.`,
    upgradedTitle: "La feuille est désormais de 2023",
    upgraded: (columns) => plural(columns, { one: "# colonne ajoutée.", other: "# colonnes ajoutées." }),
    wanting: "Lignes qui attendent une valeur",
    nothingWanting: "Aucune ligne n’attend de nouvelle valeur.",
  };
}
