// What `npm start` says, in both languages.
import type { Language } from "../../src/deals/words";

const english = {
  title: "Co-sell deals: template in, deals pasted, checked and pushed, over Microsoft's own office.js.",
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
  steps: { insert: "Insert template", check: "Paste and check", preview: "Preview the push", push: "Push" },
  pushing: "The good rows go to the sandbox, not to Partner Center.",
  deal: "Deal",
  outcome: "What became of it, with its new Referral ID",
  created: "Created",
  updated: "Updated",
  outcomes: {
    created: "Created",
    updated: "updated",
    unchanged: "unchanged",
    failed: "failed",
    notSent: "not sent",
    unknown: "unknown",
  },
  marks: { of: ": ", next: "; " },
  stayed: (rows: string) => `Rows with errors, which stay: ${rows}.`,
  asked: (requests: string) => `The sandbox was asked ${requests} times.`,
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
  usage:
    "Usage: npm start [-- [FILE.csv] [--once] [--deals N] [--latency MS] [--throttle N] [--failing 0..1] [--keep FILE.json] [--as admin|user] [--gateway [--ledger FOLDER]]]",
  strangeWish: (option: string, value: string) =>
    `${option} cannot be “${value}”: deals are a number up to 20,000, latency milliseconds, throttle requests a second, failing a share from 0 to 1, and as admin or user.`,
  sandboxUnreadable: (file: string) =>
    `${file} holds no deals of the sandbox. It was left as it is: name another file, or move this one away.`,
  sandbox: (deals: string, name: string) => `The sandbox holds ${deals} referrals; you are signed in as ${name}.`,
  gateway: (deals: string) =>
    `A gateway stands before the sandbox, which holds ${deals} referrals. Press Sign in in the pane and choose a person.`,
  failed: (reason: string) => `This did not work: ${reason}`,
};

/** All that `npm start` says. */
export type StartWords = typeof english;

const french: StartWords = {
  title: "Co-vente : modèle inséré, transactions collées, contrôlées et envoyées, avec l’office.js de Microsoft.",
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
  steps: {
    insert: "Insérer le modèle",
    check: "Coller et contrôler",
    preview: "Aperçu de l’envoi",
    push: "Envoyer",
  },
  pushing: "Les bonnes lignes vont au bac à sable, pas à l’Espace partenaires.",
  deal: "Transaction",
  outcome: "Ce qu’elle est devenue, et son Referral ID",
  created: "Créée",
  updated: "Mise à jour",
  outcomes: {
    created: "Créées",
    updated: "mises à jour",
    unchanged: "inchangées",
    failed: "en échec",
    notSent: "non envoyées",
    unknown: "inconnues",
  },
  marks: { of: " : ", next: " ; " },
  stayed: (rows) => `Lignes avec erreurs, qui restent : ${rows}.`,
  asked: (requests) => `Le bac à sable a reçu ${requests} requêtes.`,
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
  usage:
    "Utilisation : npm start [-- [FICHIER.csv] [--once] [--deals N] [--latency MS] [--throttle N] [--failing 0..1] [--keep FICHIER.json] [--as admin|user] [--gateway [--ledger DOSSIER]]]",
  strangeWish: (option, value) =>
    `${option} ne peut pas être « ${value} » : deals est un nombre jusqu’à 20 000, latency des millisecondes, throttle des requêtes par seconde, failing une part de 0 à 1, et as admin ou user.`,
  sandboxUnreadable: (file) =>
    `${file} ne contient pas de transactions du bac à sable. Il est resté tel quel : nommez un autre fichier, ou déplacez celui-ci.`,
  sandbox: (deals, name) => `Le bac à sable contient ${deals} références ; vous y êtes identifié en tant que ${name}.`,
  gateway: (deals) =>
    `Une passerelle se trouve devant le bac à sable, qui contient ${deals} références. Dans le volet, appuyez sur S’identifier et choisissez une personne.`,
  failed: (reason) => `Cela n’a pas fonctionné : ${reason}`,
};

/** The words by language. */
export const startWords: Readonly<Record<Language, StartWords>> = { en: english, fr: french };
