// The help with the selected cell, in French.
import { fr } from "../bindPunctuation";
import type { PaneFormats } from "../paneFormats";
import type { CellHelpWords } from "./CellHelpWords";

/** The words of the help with the selected cell, in French. */
export function frenchCellHelp({ count, either }: PaneFormats): CellHelpWords {
  return {
    title: "Aide sur la cellule sélectionnée",
    place: ({ header, row }) => `${header}, ligne ${row}`,
    nothing: "Sélectionnez une seule cellule du tableau pour voir ce qu’elle attend.",
    unknownColumn: fr`Le modèle n’a pas de telle colonne : son contenu n’est ni contrôlé ni transmis à l’Espace partenaires.`,
    example: (sample) => fr`Exemple : ${sample}`,
    needs: {
      always: "Obligatoire dans chaque ligne.",
      never: "Facultatif.",
      "new-deal": (isNow) =>
        isNow
          ? "Obligatoire ici, car la transaction est nouvelle."
          : fr`Facultatif ici : obligatoire seulement pour une nouvelle transaction.`,
      because: ({ header, answers }) => fr`Obligatoire ici, car « ${header} » contient ${either(answers)}.`,
      onlyIf: ({ header, answers }) =>
        fr`Facultatif ici : obligatoire seulement si « ${header} » contient ${either(answers)}.`,
    },
    limits: {
      errors: fr`Le contrôle et l’Espace partenaires écrivent ici ; votre saisie y est remplacée.`,
      always: "Modifiable tant que la transaction est ouverte.",
      key: fr`Attribué par l’Espace partenaires : n’y touchez pas.`,
      untilCreated: "Modifiable jusqu’à la création de la transaction dans l’Espace partenaires.",
      untilShared: "Modifiable jusqu’à la transmission à Microsoft.",
      untilYes: fr`No peut devenir Yes ; un Yes ne peut pas être retiré.`,
      readOnly: fr`Rempli uniquement par l’Espace partenaires ; votre saisie n’est pas envoyée.`,
    },
    limitNow: {
      fixed: "Dans cette ligne, ce n’est plus modifiable.",
      closed: fr`Cette transaction est fermée : plus rien n’est modifiable dans sa ligne.`,
      unknown: "Récupérez cette transaction pour savoir si c’est encore le cas.",
    },
    onlyByFile: "Une modification ne parvient à l’Espace partenaires que par fichier, pas par Envoyer.",
    choices: "Valeurs acceptées",
    possible: "possible maintenant",
    current: "dans la cellule",
    anyPercent: "Tout autre pourcentage entier de 0 à 100 convient aussi.",
    findCode: {
      country: (codes) => `Trouver un pays par son nom, parmi ${count(codes)}`,
      currency: (codes) => `Trouver une devise par son nom, parmi ${count(codes)}`,
    },
    noCode: "Aucun code ne porte ce nom.",
    form: { solution: "Remplir la solution", member: "Remplir le membre de l’équipe" },
    parts: {
      id: "ID de la solution",
      currency: "Devise",
      price: "Prix",
      quantity: "Quantité",
      firstName: "Prénom",
      lastName: "Nom",
      phone: "Numéro de mobile",
      email: "Adresse e-mail",
    },
    comma: fr`Retirez la virgule : elle commencerait la partie suivante.`,
    required: fr`À remplir : la cellule est obligatoire.`,
    earlier: { solution: "Solutions des autres lignes", member: "Personnes des autres lignes" },
    save: "Enregistrer dans la cellule",
  };
}
