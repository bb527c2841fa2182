// What people type and read for yes/no, statuses and codes, in English and French. What goes to Partner Center is the key.
import { isBlankCell, toComparable, toPlainText } from "./cell";
import type { CellValue } from "./cell";

/** A language of the user. */
export type Language = "en" | "fr";

type Spellings = Readonly<Record<Language, readonly [string, ...string[]]>>;

/** Every list of words: key -> spellings by language; the first of a list is what is shown. */
export const words = {
  yesNo: {
    Yes: { en: ["Yes"], fr: ["Oui"] },
    No: { en: ["No"], fr: ["Non"] },
  },
  intent: {
    Yes: { en: ["Yes"], fr: ["Oui"] },
    No: { en: ["No"], fr: ["Non"] },
    "Have not decided": { en: ["Have not decided"], fr: ["Pas encore décidé", "Pas décidé", "Indécis"] },
  },
  status: {
    New: { en: ["New"], fr: ["Nouveau", "Nouvelle"] },
    Active: { en: ["Active"], fr: ["Actif", "Active"] },
    Closed: { en: ["Closed"], fr: ["Fermé", "Fermée", "Clos", "Clôturé", "Clôturée"] },
  },
  substatus: {
    Pending: { en: ["Pending"], fr: ["En attente"] },
    Received: { en: ["Received"], fr: ["Reçu", "Reçue"] },
    Accepted: { en: ["Accepted"], fr: ["Accepté", "Acceptée"] },
    Won: { en: ["Won"], fr: ["Gagné", "Gagnée", "Remporté"] },
    Lost: { en: ["Lost"], fr: ["Perdu", "Perdue"] },
    Declined: { en: ["Declined"], fr: ["Refusé", "Refusée", "Décliné", "Déclinée", "Rejeté"] },
    Expired: { en: ["Expired"], fr: ["Expiré", "Expirée"] },
    Error: { en: ["Error"], fr: ["Erreur"] },
  },
  reasonCode: {
    1: { en: ["Project budget is not adequate"], fr: ["Le budget du projet est insuffisant"] },
    2: { en: ["Customer did not respond"], fr: ["Le client n'a pas répondu"] },
    3: { en: ["Customer chose another vendor"], fr: ["Le client a choisi un autre fournisseur"] },
    4: { en: ["Customer requirement not met"], fr: ["Le besoin du client n'est pas couvert"] },
    5: { en: ["Not a customer"], fr: ["N'est pas un client"] },
    6: { en: ["Proposed timeline was too short"], fr: ["Le délai proposé était trop court"] },
    7: {
      en: ["Report as abuse, spam or phishing"],
      fr: ["Signaler un abus, du courrier indésirable ou un hameçonnage"],
    },
    8: { en: ["Others"], fr: ["Autres"] },
  },
  errorReasonCode: {
    1: { en: ["Duplicate, created through bulk upload"], fr: ["Doublon, créé par un import en bloc"] },
    2: { en: ["Duplicate, created in Partner Center"], fr: ["Doublon, créé dans l'Espace partenaires"] },
    3: { en: ["Duplicate, sent by Microsoft"], fr: ["Doublon, envoyé par Microsoft"] },
    4: { en: ["Connector data sync issues"], fr: ["Problèmes de synchronisation du connecteur"] },
    5: { en: ["Customer matching issues"], fr: ["Problèmes de correspondance du client"] },
    6: { en: ["Solution issues, explain in notes"], fr: ["Problèmes de solution, à expliquer dans les notes"] },
    7: { en: ["Test referral"], fr: ["Référence de test"] },
    8: { en: ["Data error"], fr: ["Erreur de données"] },
    9: { en: ["Others, explain in notes"], fr: ["Autres, à expliquer dans les notes"] },
  },
  helpCode: {
    1: { en: ["Workload-specific value proposition"], fr: ["Proposition de valeur propre à la charge de travail"] },
    2: { en: ["Customer technical architecture"], fr: ["Architecture technique du client"] },
    3: { en: ["Proof of concept / demo"], fr: ["Preuve de concept / démonstration"] },
    4: { en: ["Quotes and licensing"], fr: ["Devis et licences"] },
    5: { en: ["Post-sales customer success"], fr: ["Réussite du client après la vente"] },
    6: { en: ["General or other"], fr: ["Général ou autre"] },
  },
  salesStage: {
    10: { en: ["Opportunity created or accepted"], fr: ["Opportunité créée ou acceptée"] },
    20: { en: ["Qualified"], fr: ["Qualifiée"] },
    40: { en: ["Developed"], fr: ["Développée"] },
    60: { en: ["Proposed"], fr: ["Proposée"] },
    80: { en: ["Negotiated"], fr: ["Négociée"] },
    100: { en: ["Won"], fr: ["Gagnée"] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Spellings>>>>;

/** A list of words: of yes/no, an intent, statuses or codes. */
export type WordList = keyof typeof words;

type Lists = Readonly<Record<WordList, ReadonlyMap<CellValue, string>>>;

function toLists(toSpelling: (word: string) => string): Lists {
  const lists = Object.keys(words).map((list) => [list, toKeys(list as WordList, toSpelling)] as const);
  return Object.fromEntries(lists) as Lists;
}

function toKeys(list: WordList, toSpelling: (word: string) => string): ReadonlyMap<CellValue, string> {
  const keys = new Map<CellValue, string>();
  for (const [key, { en, fr }] of Object.entries<Spellings>(words[list])) {
    for (const word of [key, ...en, ...fr]) keys.set(toSpelling(word), key);
  }
  return keys;
}

const listed = toLists((word) => word);
const spelled = toLists(toComparable);

/** The keys of a list, in the order of Partner Center. */
export function wordKeys(list: WordList): readonly string[] {
  return Object.keys(words[list]);
}

/** Every spelling of a list exactly as it is shown, with the key that it means. */
export function listedWords(list: WordList): ReadonlyMap<CellValue, string> {
  return listed[list];
}

/** Every spelling of a list, lower case, with the key that it means. */
export function toSpellings(list: WordList): ReadonlyMap<string, string> {
  return spelled[list] as ReadonlyMap<string, string>;
}

/** The word that is shown for a key, as the language has it. */
export function toWord(list: WordList, key: string, language: Language): string {
  const known: Readonly<Partial<Record<string, Spellings>>> = words[list];
  return known[key]?.[language][0] ?? key;
}

/** The key that a cell means, by any spelling in either language; null where it means none. */
export function findWord(list: WordList, value: CellValue): string | null {
  const key = listed[list].get(value);
  if (key !== undefined) return key;
  if (typeof value !== "string" || isBlankCell(value) || value.length > 100) return null;
  return spelled[list].get(toComparable(toPlainText(value))) ?? null;
}

/** The listed spelling that a cell comes closest to: the same letters in the case that is shown. */
export function toListedWord(list: WordList, value: CellValue): string | null {
  const comparable = toComparable(toPlainText(value));
  for (const word of listed[list].keys()) {
    if (typeof word === "string" && toComparable(word) === comparable) return word;
  }
  return null;
}
