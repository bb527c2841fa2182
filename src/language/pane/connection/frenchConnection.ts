// The connection in French.
import { fr } from "../bindPunctuation";
import type { ConnectionWords } from "./ConnectionWords";
import { toSeenSentence } from "./toSeenSentence";

const roles = {
  admin: "comme administrateur : toutes les transactions de votre entreprise",
  user: "comme utilisateur : les transactions dont vous êtes membre de l’équipe",
  unknown: "identifié : l’Espace partenaires décide des transactions que vous voyez",
};

/** The words for the connection, in French. */
export const frenchConnection: ConnectionWords = {
  none: {
    title: "Pas de connexion à l’Espace partenaires",
    text: fr`Aucune n’a été trouvée à l’ouverture du classeur : ni récupération ni envoi de transactions d’ici. Si vous étiez hors ligne, rouvrez le classeur. Le contrôle fonctionne quand même : corrigez vos transactions, enregistrez la feuille au format CSV et importez-la dans l’Espace partenaires, sous Références > Opportunités de co-vente. La personne qui a installé le complément peut établir une connexion.`,
  },
  connecting: "Identification auprès de l’Espace partenaires…",
  sandbox: fr`Bac à sable : des transactions inventées pour s’exercer. Aucune authentification nécessaire, rien n’est transmis à Microsoft.`,
  seenAs: ({ role, ...who }) => fr`${toSeenSentence(who, roles[role])}`,
};
