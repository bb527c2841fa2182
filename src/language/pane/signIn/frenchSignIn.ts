// Signing in, in French.
import { fr } from "../bindPunctuation";
import type { SignInWords } from "./SignInWords";

/** The words for signing in, in French. */
export const frenchSignIn: SignInWords = {
  signIn: "S’identifier",
  switchAccount: "Changer de compte",
  signOut: "Se déconnecter",
  notNow: "Pas maintenant",
  signedOut: "Vous n’êtes pas identifié. Identifiez-vous pour récupérer et envoyer des transactions.",
  ended: "Votre identification a pris fin. Identifiez-vous de nouveau pour récupérer et envoyer des transactions.",
  goOn: {
    ended: fr`Identifiez-vous pour continuer. Votre identification a pris fin ; les transactions restantes attendent, et rien n’est perdu.`,
    "more-proof-needed": fr`Identifiez-vous pour continuer. Votre entreprise demande une preuve d’identité supplémentaire ; les transactions restantes attendent, et rien n’est perdu.`,
  },
  asking: "Identifiez-vous dans la fenêtre qui s’est ouverte.",
  problems: (button) => ({
    closed: fr`Vous avez fermé la fenêtre avant d’être identifié. Appuyez sur ${button} quand vous serez prêt.`,
    "page-missing": fr`La page d’identification n’a pas pu être affichée. Vérifiez votre connexion et appuyez de nouveau sur ${button} ; si cela ne suffit pas, prévenez la personne qui a installé le complément.`,
    "page-not-trusted": fr`Excel ne fait pas confiance à l’adresse de la page d’identification. Prévenez la personne qui a installé le complément : l’adresse de son manifeste doit être celle d’où il est servi.`,
    "page-not-secure": fr`Excel n’affiche une page d’identification qu’en https. Prévenez la personne qui a installé le complément : il doit être servi en https.`,
    "window-open": fr`Une autre fenêtre du complément est déjà ouverte. Fermez-la, puis appuyez de nouveau sur ${button}.`,
    "window-refused": fr`La fenêtre d’identification n’a pas été autorisée à s’ouvrir. Appuyez de nouveau sur ${button} et choisissez Autoriser.`,
    "pop-ups-blocked": fr`Votre navigateur a bloqué la fenêtre d’identification. Autorisez les fenêtres contextuelles pour cette page, puis appuyez de nouveau sur ${button}.`,
    declined: fr`L’identification a été refusée, par vous ou par une règle de votre entreprise. Appuyez sur ${button} pour réessayer ; si elle est encore refusée, adressez-vous à votre administrateur.`,
    "consent-needed": fr`Votre entreprise n’a pas encore approuvé ce complément. Demandez à un administrateur Microsoft 365 de votre entreprise de l’approuver, puis appuyez de nouveau sur ${button}.`,
    "not-admitted": fr`Votre entreprise ne vous a pas attribué ce complément. Demandez à la personne qui s’en occupe de vous ajouter à ses utilisateurs, puis appuyez de nouveau sur ${button}.`,
    "other-account": fr`Ce n’est pas la personne dont les transactions attendent qui s’est identifiée. Identifiez-vous avec le compte du début, ou appuyez sur Pas maintenant ; les lignes en attente ne seront alors pas envoyées.`,
    "no-connection": fr`Le service d’identification est injoignable. Vérifiez votre connexion, puis appuyez de nouveau sur ${button}.`,
    failed: fr`L’identification n’a pas fonctionné. Appuyez sur ${button} pour réessayer ; si elle échoue encore, adressez-vous à votre administrateur.`,
  }),
  notSwitched: fr`Le compte n’a pas été changé ; vous êtes toujours identifié.`,
  window: {
    title: fr`Identification : Co-sell Deals for Excel`,
    text: "Identification en cours…",
    done: fr`C’est terminé. Continuez dans Excel ; vous pouvez fermer cette fenêtre.`,
  },
};
