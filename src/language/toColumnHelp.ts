// The help of a column: what belongs in it, when it is required, until when it may be changed.
import type { Column, Editable, KindName, Required } from "../deals/column";
import type { Header } from "../deals/columns";
import type { Language } from "../deals/words";
import { columnPurposes } from "./columnPurposes";

/** The title and text of an input message of Excel. */
export interface ColumnHelp {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

const titleLimit = 32;
const textLimit = 255;

type Texts<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

const forms: Texts<KindName> = {
  en: {
    errors: "",
    text: "",
    longText: "",
    id: "",
    referralId: "",
    country: "Two letters of ISO 3166.",
    duns: "9 digits.",
    phone: "5 to 20 digits, + ( ) - . / and blanks.",
    email: "One e-mail address.",
    status: "",
    substatus: "",
    reasonCode: "The number of a reason.",
    salesStage: "A whole percent from 0 to 100.",
    money: "A number without sign, currency or thousands separator.",
    currency: "Three letters of ISO 4217.",
    date: "Month/day/year, or a date of Excel.",
    yesNo: "Yes or No.",
    helpCode: "The number of a kind of help.",
    solution: "ID, currency, price, quantity, parted by commas. Only the ID is needed.",
    member: "First name, last name, mobile number, e-mail, parted by commas.",
    list: "A value of the list.",
    intent: "Yes, No or Have not decided.",
    domain: "A domain such as contoso.com.",
    match: "",
  },
  fr: {
    errors: "",
    text: "",
    longText: "",
    id: "",
    referralId: "",
    country: "Deux lettres de la norme ISO 3166.",
    duns: "9 chiffres.",
    phone: "De 5 à 20 chiffres, + ( ) - . / et espaces.",
    email: "Une adresse e-mail.",
    status: "",
    substatus: "",
    reasonCode: "Le numéro d’une raison.",
    salesStage: "Un pourcentage entier de 0 à 100.",
    money: "Un nombre sans signe, devise ni séparateur de milliers.",
    currency: "Trois lettres de la norme ISO 4217.",
    date: "Mois/jour/année, ou une date d’Excel.",
    yesNo: "Yes ou No (Oui et Non sont compris).",
    helpCode: "Le numéro d’un type d’aide.",
    solution: "ID, devise, prix, quantité, séparés par des virgules. Seul l’ID est nécessaire.",
    member: "Prénom, nom, numéro de mobile, e-mail, séparés par des virgules.",
    list: "Une valeur de la liste.",
    intent: "Yes, No ou Have not decided.",
    domain: "Un domaine tel que contoso.com.",
    match: "",
  },
};

const needs: Texts<Required> = {
  en: {
    yes: "Required.",
    no: "",
    ifHelp: "Required where Microsoft help is Yes.",
    ifNoHelp: "Required where Microsoft help is No.",
    ifClosedBadly: "Required where the deal is declined or lost.",
    onCreate: "Required for a new deal.",
  },
  fr: {
    yes: "Obligatoire.",
    no: "",
    ifHelp: "Obligatoire si l’aide Microsoft est requise (Yes).",
    ifNoHelp: "Obligatoire si l’aide Microsoft n’est pas requise (No).",
    ifClosedBadly: "Obligatoire si la transaction est refusée ou perdue.",
    onCreate: "Obligatoire pour une nouvelle transaction.",
  },
};

const limits: Texts<Editable> = {
  en: {
    always: "",
    key: "Set by Partner Center.",
    untilCreated: "Cannot be changed once the deal exists.",
    untilShared: "Cannot be changed once Microsoft has it.",
    untilYes: "",
    readOnly: "Filled in by Partner Center.",
  },
  fr: {
    always: "",
    key: "Attribué par l’Espace partenaires.",
    untilCreated: "Ne peut plus être modifié une fois la transaction créée.",
    untilShared: "Ne peut plus être modifié une fois transmis à Microsoft.",
    untilYes: "",
    readOnly: "Rempli par l’Espace partenaires.",
  },
};

const example: Readonly<Record<Language, string>> = { en: "Example: ", fr: "Exemple : " };

/** What the input message of a column's header says; sentences that no longer fit are left out from the end. */
export function toColumnHelp(column: Column, language: Language): ColumnHelp {
  const isOurs = column.kind === "errors";
  const sentences = [
    columnPurposes[column.header as Header]?.[language] ?? "",
    needs[language][column.required],
    forms[language][column.kind],
    isOurs ? "" : limits[language][column.editable],
    isOurs || column.sample === "" ? "" : example[language] + column.sample,
  ].filter((sentence) => sentence !== "");
  const text = joinWithin(sentences, textLimit);
  return { title: toTitle(language === "fr" ? (column.fr ?? column.header) : column.header), text };
}

function joinWithin(sentences: readonly string[], limit: number): string {
  let text = "";
  for (const sentence of sentences) {
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length > limit) return text;
    text = longer;
  }
  return text;
}

// Cut at a word: an input message has a title of 32 characters and no more (docs/facts.md, Input messages).
function toTitle(header: string): string {
  if (header.length <= titleLimit) return header;
  const kept = header.slice(0, titleLimit - 1);
  const end = kept.lastIndexOf(" ");
  return `${kept.slice(0, end > 0 ? end : kept.length)}…`;
}
