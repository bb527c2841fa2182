// What `npm start` says, in both languages.
import type { Language } from "../../src/deals/words";

const english = {
  title: "Co-sell deals: the template goes in, deals are pasted and checked, over Microsoft's own office.js.",
  sampleFile: "Sample deals",
  row: "Row",
  column: "Column",
  whatToDo: "What to do",
  sheet: "all",
  warning: "warning",
  nothingFound: "Nothing is wrong.",
  more: (count: string) => `… and ${count} more. To see all: npm run --silent validate -- FILE.csv --json`,
  summary: (deals: string, wrong: string, errors: string, warnings: string) =>
    `${deals} deals, ${wrong} with errors. Errors: ${errors}; warnings: ${warnings}.`,
  insert: "Insert template",
  check: "Paste and check",
  syncs: "syncs",
  requests: "requests",
  bytesIn: "kB to Excel",
  bytesOut: "kB back",
  ms: "ms",
  checking: (deals: string) => `Checking ${deals} deals …`,
  cellTooLong: (record: number, length: number, most: number) =>
    `A cell in row ${record} holds ${length.toLocaleString("en")} characters; a cell of Excel takes ${most.toLocaleString("en")}. Please shorten it.`,
  building: "Building the pages of the workbench (the first time takes longest) …",
  built: (seconds: string) => `Built in ${seconds} s.`,
  notBuilt: "The pages could not be built:",
  otherPort: (wanted: number) => `Port ${wanted} is in use; the next free one was taken.`,
  portsTaken: (first: number, last: number) =>
    `The ports ${first} to ${last} of this machine are all in use. Set PORT to a free one and try again.`,
  howToStop: "Open the address in a browser; Ctrl+C ends this. The certificate is this machine's own: accept it once.",
  usage: "Usage: npm start [-- [FILE.csv] [--once]]",
  failed: (reason: string) => `This did not work: ${reason}`,
};

/** All that `npm start` says. */
export type StartWords = typeof english;

const french: StartWords = {
  title: "Transactions de co-vente : modèle inséré, transactions collées et contrôlées, avec l’office.js de Microsoft.",
  sampleFile: "Transactions d’exemple",
  row: "Ligne",
  column: "Colonne",
  whatToDo: "Que faire",
  sheet: "toutes",
  warning: "avertissement",
  nothingFound: "Rien n’est à corriger.",
  more: (count) => `… et ${count} de plus. Pour tout voir : npm run --silent validate -- FICHIER.csv --json`,
  summary: (deals, wrong, errors, warnings) =>
    `${deals} transactions, ${wrong} avec erreurs. Erreurs : ${errors} ; avertissements : ${warnings}.`,
  insert: "Insérer le modèle",
  check: "Coller et contrôler",
  syncs: "synchros",
  requests: "requêtes",
  bytesIn: "ko vers Excel",
  bytesOut: "ko en retour",
  ms: "ms",
  checking: (deals) => `Contrôle de ${deals} transactions …`,
  cellTooLong: (record, length, most) =>
    `Une cellule de la ligne ${record} contient ${length.toLocaleString("fr")} caractères ; une cellule d’Excel en accepte ${most.toLocaleString("fr")}. Raccourcissez-la.`,
  building: "Construction des pages de l’atelier (la première fois est la plus longue) …",
  built: (seconds) => `Construites en ${seconds} s.`,
  notBuilt: "Les pages n’ont pas pu être construites :",
  otherPort: (wanted) => `Le port ${wanted} est occupé ; le suivant qui était libre a été pris.`,
  portsTaken: (first, last) =>
    `Les ports ${first} à ${last} de cette machine sont tous occupés. Donnez à PORT un port libre et réessayez.`,
  howToStop:
    "Ouvrez l’adresse dans un navigateur ; Ctrl+C arrête tout. Le certificat est celui de cette machine : acceptez-le une fois.",
  usage: "Utilisation : npm start [-- [FICHIER.csv] [--once]]",
  failed: (reason) => `Cela n’a pas fonctionné : ${reason}`,
};

/** The words by language. */
export const startWords: Readonly<Record<Language, StartWords>> = { en: english, fr: french };
