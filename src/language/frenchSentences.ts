// The French sentences for findings.
import type { FindingSentences, Proposal } from "./findingSentences";

const quote = (value: string): string => `«\u00A0${value}\u00A0»`;

function orWrite({ suggestion, guess }: Proposal, otherwise: string): string {
  if (suggestion !== undefined) return `Écrivez ${suggestion}`;
  return guess === undefined ? otherwise : `Si vous vouliez dire ${guess}, écrivez-le ainsi`;
}

function chooseFrom(allowed: string): string {
  return allowed.includes(", ") ? `Choisissez parmi ${allowed}` : `Choisissez ${allowed}`;
}

/** What a sentence says behind the header, in French. */
export const frenchSentences: FindingSentences = {
  "column-missing": () => "cette colonne manque. Ajoutez une colonne avec cet en-tête",
  "column-repeated": ({ times }) =>
    `cet en-tête figure ${times} fois. Gardez une seule de ces colonnes et renommez les autres`,
  "column-unknown": () => "cette colonne ne fait pas partie du modèle. Elle est conservée, mais n’est pas envoyée",
  "column-beyond-limit": ({ limit }) =>
    `l’Espace partenaires accepte ces colonnes avec les numéros 1 à ${limit}. Déplacez les valeurs vers l’une d’elles`,
  "row-too-wide": ({ cells, columns }) =>
    `Cette ligne a ${cells} cellules et la ligne d’en-têtes seulement ${columns}. Mettez entre guillemets les valeurs qui contiennent le séparateur`,
  missing: () => "une valeur manque. Remplissez la cellule",
  "excel-error": ({ value }) =>
    `la cellule affiche l’erreur Excel ${value}. Corrigez sa formule ou saisissez la valeur`,
  "control-character": ({ character }) =>
    `le texte contient un caractère de contrôle invisible (${character}). Supprimez-le ou ressaisissez le texte`,
  "broken-character": () => "le texte contient un caractère endommagé. Ressaisissez le texte",
  "too-long": ({ length, limit }) =>
    `le texte compte ${length} caractères, une cellule en accepte ${limit} au plus. Raccourcissez-le`,
  "digits-lost": ({ value }) =>
    `Excel ne garde que 15 chiffres d’un nombre, les derniers chiffres de ${value} sont donc perdus. Mettez la cellule au format Texte et ressaisissez-la`,
  "digits-shortened": ({ value }) =>
    `${quote(value)} est un long nombre qu’un tableur a abrégé. Saisissez tous ses chiffres dans une cellule au format Texte`,
  "line-break": () => "le texte contient un saut de ligne ou une tabulation. Écrivez-le sur une seule ligne",
  untidy: ({ value, suggestion }) =>
    value === suggestion
      ? `les espaces autour de ${quote(value)} ne seront pas envoyés`
      : `${quote(value)} sera envoyé sous la forme ${quote(suggestion)}`,

  "id-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un identifiant de l’Espace partenaires. ${orWrite(proposal, "Collez l’identifiant complet, ou videz la cellule pour une nouvelle transaction")}`,
  "mark-left": () =>
    "cette transaction a été envoyée à l’Espace partenaires, et l’on ne sait pas si elle a été créée. Recherchez-la là-bas " +
    "par son nom et son client. Si elle s’y trouve, collez ici son ID de référence. Sinon, videz cette cellule et envoyez-la de nouveau",
  "country-code": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un code de pays. ${orWrite(proposal, "Écrivez les deux lettres de la norme ISO 3166, par exemple FR ou US")}`,
  "currency-code": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un code de devise en vigueur. ${orWrite(proposal, "Écrivez les trois lettres de la norme ISO 4217, par exemple EUR ou USD")}`,
  "date-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas une date que l’Espace partenaires sait lire. ${orWrite(proposal, "Écrivez le mois, le jour et l’année, comme dans 12/31/2027")}`,
  "no-such-day": ({ value }) => `le jour ${quote(value)} n’existe pas (mois/jour/année). Écrivez un jour du calendrier`,
  "money-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un montant. ${orWrite(proposal, "Écrivez un nombre positif ou nul, sans signe, devise ni séparateur de milliers, par exemple 12563")}`,
  "email-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas une adresse e-mail. ${orWrite(proposal, "Écrivez une adresse telle que nom@contoso.com")}`,
  "phone-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un numéro de téléphone. ${orWrite(proposal, "Écrivez de 5 à 20 chiffres, par exemple +33 1 55 55 01 00")}`,
  "domain-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un nom de domaine. ${orWrite(proposal, "Écrivez un nom tel que contoso.com")}`,
  "duns-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un numéro D-U-N-S. ${orWrite(proposal, "Écrivez ses 9 chiffres ou videz la cellule")}`,
  "duns-untidy": ({ value, suggestion }) =>
    `un numéro D-U-N-S a 9 chiffres, ${quote(value)} est donc compris comme ${suggestion}. Vérifiez que c’est exact`,
  "yes-no": ({ value, ...proposal }) =>
    `${quote(value)} n’est ni Oui ni Non. ${orWrite(proposal, "Écrivez Yes ou No, ou bien Oui ou Non")}`,
  "not-in-list": ({ value, allowed, ...proposal }) =>
    `${quote(value)} n’est pas dans la liste. ${orWrite(proposal, allowed === "" ? "Choisissez une valeur de la liste" : chooseFrom(allowed))}`,
  "code-not-in-list": ({ value, allowed, ...proposal }) =>
    `${quote(value)} n’est pas un numéro de la liste (${allowed}). ${orWrite(proposal, "Choisissez-en un dans la liste")}`,
  "percent-format": ({ value, ...proposal }) =>
    `${quote(value)} n’est pas un pourcentage entier de 0 à 100. ${orWrite(proposal, "Écrivez un nombre, par exemple 40")}`,
  "solution-without-id": () => "l’ID de la solution manque. Commencez par lui, comme dans SOL-1234-PQRS, USD, 10, 100",
  "solution-parts": ({ count }) =>
    `une solution a 4 éléments au plus, celle-ci en a ${count}. Écrivez ID, devise, prix, quantité, sans virgule dans un nombre`,
  "solution-separator": ({ suggestion }) =>
    `l’ID, la devise, le prix et la quantité sont séparés par des virgules. Écrivez ${suggestion}`,
  "solution-currency": ({ value }) =>
    `la devise ${quote(value)} n’est pas un code de devise en vigueur. Écrivez ID, devise, prix, quantité, comme dans SOL-1234-PQRS, USD, 10, 100`,
  "solution-price": ({ value }) =>
    `le prix ${quote(value)} n’est pas un montant. Écrivez un nombre avec un point décimal, sans signe, symbole ni séparateur de milliers, par exemple 99.50`,
  "solution-quantity": ({ value }) => `la quantité ${quote(value)} n’est pas un nombre entier. Écrivez par exemple 100`,
  "member-parts": ({ count, ...proposal }) =>
    `un membre de l’équipe a 4 éléments, celui-ci en a ${count}. ${orWrite(proposal, "Écrivez prénom, nom, numéro de mobile et e-mail, séparés par des virgules")}`,
  "member-email": ({ value }) =>
    value === ""
      ? "l’adresse e-mail du membre de l’équipe manque. Écrivez prénom, nom, numéro de mobile, e-mail"
      : `l’e-mail ${quote(value)} du membre de l’équipe n’est pas une adresse e-mail. Écrivez une adresse telle que nom@contoso.com`,
  "member-name": () => "le prénom ou le nom du membre de l’équipe manque. Complétez-le",
  "member-phone": ({ value }) =>
    `le numéro de mobile ${quote(value)} du membre de l’équipe n’est pas un numéro de téléphone. Écrivez par exemple +33 6 55 55 01 00`,

  "engagement-alone": () =>
    "la ligne a un ID d’engagement mais pas d’ID de référence. Renseignez l’ID de référence, ou videz l’ID d’engagement pour une nouvelle transaction",
  "consent-refused": () =>
    "sans consentement, l’Espace partenaires ne crée ni ne met à jour la transaction. Obtenez le consentement et écrivez Yes, ou supprimez la ligne",
  "substatus-of-other-status": ({ value, status, allowed }) =>
    `${quote(value)} ne va pas avec l’état ${status}. ${chooseFrom(allowed)}, ou changez l’état`,
  "new-deal-status": ({ value, expected }) =>
    `une nouvelle transaction ne peut pas commencer par ${quote(value)}. Écrivez ${expected}, ou renseignez l’ID de référence d’une transaction existante`,
  "new-deal-substatus": ({ value, expected }) =>
    `une nouvelle transaction ne peut pas commencer par ${quote(value)}. Écrivez ${expected}, ou renseignez l’ID de référence d’une transaction existante`,
  "status-move": ({ from, to }) =>
    `une transaction ne peut pas revenir de ${from} à ${to}. Remettez ${from} ou choisissez un état ultérieur`,
  "substatus-move": ({ from, to }) =>
    `une transaction ne peut pas passer de ${from} à ${to}. Remettez ${from} ou choisissez une autre étape`,
  "expired-by-hand": () => "seul l’Espace partenaires fait expirer une transaction. Choisissez Won, Lost ou Declined",
  "reason-of-other-substatus": ({ value, substatus, allowed }) =>
    `${quote(value)} n’est pas une raison pour ${substatus}. Choisissez un numéro de sa liste (${allowed})`,
  "match-format": ({ value }) =>
    `${quote(value)} n’est aucun des comptes proposés. Copiez l’un d’eux, ou écrivez MicrosoftID: suivi de l’identifiant, comme dans MicrosoftID: 6-ABCDEFG23XB`,
  "small-deal": ({ value, least }) =>
    `Microsoft peut refuser son aide pour une transaction de moins de ${count(least)}\u00A0USD (celle-ci\u00A0: ${count(value)})`,
  "money-decimals": ({ currency, digits }) =>
    `${currency} s’écrit ${digits === 0 ? "sans décimale" : `avec ${digits} décimales`}. Vérifiez que le point n’est pas un séparateur de milliers`,
  "postal-code-short": ({ country, digits, suggestion }) =>
    `un code postal de ${country} a ${digits} chiffres. Si des zéros ont été perdus, écrivez ${suggestion}`,
  "won-early": ({ hours }) =>
    `une transaction gagnée moins de 72 heures après sa création risque de perdre son enregistrement. Attendez encore ${hours} ${hours === 1 ? "heure" : "heures"}`,
  "request-expires": ({ days }) =>
    `Microsoft n’a pas répondu. La demande expire ${days === 0 ? "aujourd’hui" : days === 1 ? "dans 1 jour" : `dans ${days} jours`}`,

  "fixed-key": ({ old }) => `l’identifiant d’une transaction ne peut pas être modifié. ${putBack(old)}`,
  "fixed-after-creation": ({ old }) =>
    `l’Espace partenaires n’accepte plus de modification ici une fois la transaction créée. ${putBack(old)}`,
  "fixed-after-sharing": ({ old }) =>
    `l’Espace partenaires n’accepte plus de modification ici après le partage avec Microsoft. ${putBack(old)}`,
  "fixed-after-yes": ({ old }) => `un oui ne peut pas être retiré. ${putBack(old)}`,
  "read-only": ({ old }) =>
    `seul l’Espace partenaires remplit cette cellule, votre modification est ignorée. ${putBack(old)}`,
  "closed-deal": ({ old }) => `la transaction est clôturée et ne peut plus être modifiée. ${putBack(old)}`,

  "referral-repeated": ({ times }) => `cet ID de référence figure dans ${times} lignes. N’en gardez qu’une`,
  "deal-repeated": ({ times }) =>
    `${times} nouvelles transactions portent ce nom pour ce client. Supprimez la ligne si elle est en trop`,
};

function putBack(old: string): string {
  return old === "" ? "Videz la cellule" : `Remettez ${quote(old)}`;
}

function count(number: string): string {
  return Number(number).toLocaleString("fr-FR");
}
