// What each way of failing is called in words: a new code does not compile until both languages answer it.
import type { ProblemCode } from "../deals/rowOutcome";
import type { Language } from "../deals/words";

interface Said {
  /** Where the answer names no column: begins with a capital. */
  readonly whole: string;
  /** Behind the header of the column that the answer names. */
  readonly named: string;
}

/** The words for a problem: what happened and what to do. No full stop at the end, no semicolon. */
export const problemWords: Readonly<Record<Language, Readonly<Record<ProblemCode, Said>>>> = {
  en: {
    refused: {
      whole: "Partner Center found something wrong with this deal and took nothing. Check the row, then push it again",
      named: "Partner Center did not take this value. Correct it, then push the row again",
    },
    "not-allowed": {
      whole: "Partner Center does not allow this step for the deal as it stands now. Pull it to see where it stands",
      named: "Partner Center does not allow this change any more. Put the old value back, or pull the deal to see it",
    },
    "no-access": {
      whole:
        "You are not allowed to do this in Partner Center. Ask a referrals admin of your company for the role, or to be added to the deal’s team",
      named: "you are not allowed to change this in Partner Center. Ask a referrals admin of your company",
    },
    "signed-out": {
      whole: "Your sign-in to Partner Center has ended or was refused. Sign in again, then try again",
      named: "your sign-in to Partner Center has ended or was refused. Sign in again, then try again",
    },
    "more-proof-needed": {
      whole: "Your company asks for one more proof of who you are. Sign in again and give it, then try again",
      named: "your company asks for one more proof of who you are. Sign in again and give it, then try again",
    },
    "consent-needed": {
      whole:
        "Your company has not yet allowed this add-in to speak to Partner Center for you. Ask an administrator of Microsoft 365 in your company to approve it, then sign in again",
      named:
        "your company has not yet allowed this add-in to speak to Partner Center for you. Ask an administrator of Microsoft 365 to approve it",
    },
    "not-admitted": {
      whole:
        "You are signed in, and your company has not given you this add-in. Ask the person who looks after it to add you to its users",
      named:
        "you are signed in, and your company has not given you this add-in. Ask the person who looks after it to add you",
    },
    "no-such-deal": {
      whole:
        "Partner Center has no such deal, or you may not see it. Check the Referral ID and who is on the deal’s team",
      named: "Partner Center does not know this, or you may not see it. Check the value",
    },
    "changed-meanwhile": {
      whole: "The deal was changed in Partner Center meanwhile, so nothing was overwritten. Pull it, then try again",
      named: "this was changed in Partner Center meanwhile, so nothing was overwritten. Pull the deal, then try again",
    },
    "too-busy": {
      whole: "Partner Center was too busy, and nothing was changed. Try again in a few minutes",
      named: "Partner Center was too busy, and nothing was changed. Try again in a few minutes",
    },
    "out-of-order": {
      whole: "Partner Center is out of order, and nothing was changed. Try again later",
      named: "Partner Center is out of order, and nothing was changed. Try again later",
    },
    "no-connection": {
      whole: "Partner Center could not be reached, and nothing was sent. Check your connection, then try again",
      named: "Partner Center could not be reached, and nothing was sent. Check your connection, then try again",
    },
    "no-answer": {
      whole:
        "Partner Center did not answer in time. A change that was sent may have been carried out, so look it up before you send it again",
      named: "Partner Center did not answer in time. The change may have been carried out, so look it up first",
    },
    "strange-answer": {
      whole:
        "Partner Center’s answer cannot be understood. A change that was sent may have been carried out, so look it up before you send it again",
      named: "Partner Center’s answer cannot be understood. The change may have been carried out, so look it up first",
    },
  },
  fr: {
    refused: {
      whole:
        "L’Espace partenaires a trouvé une erreur dans cette transaction et n’a rien enregistré. Vérifiez la ligne, puis envoyez-la de nouveau",
      named: "l’Espace partenaires n’a pas accepté cette valeur. Corrigez-la, puis envoyez la ligne de nouveau",
    },
    "not-allowed": {
      whole:
        "L’Espace partenaires n’autorise pas cette étape dans l’état actuel de la transaction. Récupérez-la pour voir où elle en est",
      named:
        "l’Espace partenaires n’autorise plus cette modification. Remettez l’ancienne valeur, ou récupérez la transaction pour la voir",
    },
    "no-access": {
      whole:
        "Vous n’avez pas le droit de faire cela dans l’Espace partenaires. Demandez à un administrateur des références de votre entreprise le rôle nécessaire, ou votre ajout à l’équipe de la transaction",
      named:
        "vous n’avez pas le droit de modifier ceci dans l’Espace partenaires. Adressez-vous à un administrateur des références de votre entreprise",
    },
    "signed-out": {
      whole:
        "Votre identification auprès de l’Espace partenaires a pris fin ou a été refusée. Identifiez-vous de nouveau, puis réessayez",
      named:
        "votre identification auprès de l’Espace partenaires a pris fin ou a été refusée. Identifiez-vous de nouveau, puis réessayez",
    },
    "more-proof-needed": {
      whole:
        "Votre entreprise demande une preuve d’identité supplémentaire. Identifiez-vous de nouveau en la donnant, puis réessayez",
      named:
        "votre entreprise demande une preuve d’identité supplémentaire. Identifiez-vous de nouveau en la donnant, puis réessayez",
    },
    "consent-needed": {
      whole:
        "Votre entreprise n’a pas encore autorisé ce complément à s’adresser à l’Espace partenaires en votre nom. Demandez à un administrateur Microsoft 365 de votre entreprise de l’approuver, puis identifiez-vous de nouveau",
      named:
        "votre entreprise n’a pas encore autorisé ce complément à s’adresser à l’Espace partenaires en votre nom. Demandez à un administrateur Microsoft 365 de l’approuver",
    },
    "not-admitted": {
      whole:
        "Vous êtes identifié, mais votre entreprise ne vous a pas attribué ce complément. Demandez à la personne qui s’en occupe de vous ajouter à ses utilisateurs",
      named:
        "vous êtes identifié, mais votre entreprise ne vous a pas attribué ce complément. Demandez à la personne qui s’en occupe de vous ajouter",
    },
    "no-such-deal": {
      whole:
        "L’Espace partenaires ne connaît pas cette transaction, ou vous ne pouvez pas la voir. Vérifiez l’identifiant de référence et l’équipe de la transaction",
      named: "l’Espace partenaires ne connaît pas cette valeur, ou vous ne pouvez pas la voir. Vérifiez-la",
    },
    "changed-meanwhile": {
      whole:
        "La transaction a été modifiée entre-temps dans l’Espace partenaires, rien n’a donc été écrasé. Récupérez-la, puis réessayez",
      named:
        "cette valeur a été modifiée entre-temps dans l’Espace partenaires, rien n’a donc été écrasé. Récupérez la transaction, puis réessayez",
    },
    "too-busy": {
      whole: "L’Espace partenaires était trop occupé, et rien n’a été modifié. Réessayez dans quelques minutes",
      named: "l’Espace partenaires était trop occupé, et rien n’a été modifié. Réessayez dans quelques minutes",
    },
    "out-of-order": {
      whole: "L’Espace partenaires est en panne, et rien n’a été modifié. Réessayez plus tard",
      named: "l’Espace partenaires est en panne, et rien n’a été modifié. Réessayez plus tard",
    },
    "no-connection": {
      whole: "L’Espace partenaires est injoignable, et rien n’a été envoyé. Vérifiez votre connexion, puis réessayez",
      named: "l’Espace partenaires est injoignable, et rien n’a été envoyé. Vérifiez votre connexion, puis réessayez",
    },
    "no-answer": {
      whole:
        "L’Espace partenaires n’a pas répondu à temps. Une modification envoyée a peut-être été enregistrée, vérifiez-le donc avant de la renvoyer",
      named:
        "l’Espace partenaires n’a pas répondu à temps. La modification a peut-être été enregistrée, vérifiez-le d’abord",
    },
    "strange-answer": {
      whole:
        "La réponse de l’Espace partenaires est incompréhensible. Une modification envoyée a peut-être été enregistrée, vérifiez-le donc avant de la renvoyer",
      named:
        "la réponse de l’Espace partenaires est incompréhensible. La modification a peut-être été enregistrée, vérifiez-le d’abord",
    },
  },
};
