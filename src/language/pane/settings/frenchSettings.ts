// The settings in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { SettingsWords } from "./SettingsWords";

/** The words of the settings, in French. */
export function frenchSettings({ plural }: PaneFormats): SettingsWords {
  return {
    show: "Réglages",
    title: "Réglages",
    languageTitle: "Langue",
    paneLanguage: "Langue de ce volet",
    asExcel: "Comme Excel",
    connection: {
      title: "Connexion",
      text: fr`Le chemin que prennent les transactions est fixé à l’installation du complément.`,
    },
    testConnection: "Tester la connexion",
    newDeals: {
      title: "Valeurs des nouvelles transactions",
      text: fr`Ce que Nouvelle transaction inscrit dans sa ligne, en plus de New / Accepted. Le classeur le conserve pour tous ses utilisateurs.`,
    },
    currency: "Devise (code)",
    teamMember: "Membre 1",
    teamMemberHint: "Prénom, nom, téléphone, courriel",
    consent: "Les clients acceptent le partage de leur contact",
    saveDefaults: "Enregistrer pour les nouvelles",
    addDeal: "Nouvelle transaction",
    hidden: {
      title: "Données masquées",
      text: fr`Pour savoir ce que vous avez modifié, le classeur conserve sur des feuilles masquées les transactions telles que récupérées et les relevés d’envoi. Supprimez-les avant de transmettre le classeur ; récupérez de nouveau les transactions pour continuer à y travailler.`,
    },
    hiddenNow: (deals) =>
      deals === 0
        ? "Aucune transaction n’est conservée."
        : plural(deals, {
            one: "# transaction est conservée.",
            many: "# de transactions sont conservées.",
            other: "# transactions sont conservées.",
          }),
    removeHidden: "Supprimer les données masquées",
    removeQuestion: fr`Vos modifications non envoyées restent dans leurs cellules, mais ne se distinguent plus de ce que contient l’Espace partenaires avant une nouvelle récupération. Supprimer les données masquées ?`,
    keys: {
      title: "Clavier",
      text: fr`Dans la feuille, si cet Excel propose des raccourcis aux compléments, et partout dans ce volet. Sur Mac, ⌘ remplace Ctrl.`,
    },
    keyOf: (letter) => `Ctrl+Alt+Maj+${letter}`,
    shortcutNames: {
      validateDeals: "Contrôler toutes les transactions",
      goToNextError: "Erreur suivante",
      goToPreviousError: "Erreur précédente",
      repairCell: "Réparer la cellule sélectionnée",
      previewPush: "Voir ce qui serait envoyé",
      openPane: fr`Ouvrir le volet, ou y revenir aux transactions`,
    },
    samples: {
      title: fr`Vous débutez ?`,
      text: fr`Essayez avec quelques transactions inventées, dont certaines sont fausses. Elles ne sont jamais envoyées, et un clic les supprime.`,
    },
    trySamples: "Essayer avec des exemples",
    guideTitle: "Trois essais pour commencer",
    guide: [
      fr`Choisissez Erreur suivante : Excel vous mène à la première cellule fausse.`,
      fr`Choisissez Écrire à côté d’un constat : la cellule est réparée, et Annuler la réparation la rétablit.`,
      fr`Choisissez Envoyer : vous voyez ce qui partirait avant que rien ne parte.`,
    ],
    removeSamples: (deals) =>
      plural(deals, {
        one: "Supprimer # exemple",
        many: "Supprimer # d’exemples",
        other: "Supprimer # exemples",
      }),
  };
}
