// What `npm run sideload` says, in both languages.
import type { Language } from "../../src/deals/words";

interface SideloadWords {
  readonly noExcelHere: string;
  readonly trusting: string;
  readonly building: string;
  readonly opening: string;
  readonly ready: string;
  readonly portTaken: (port: number) => string;
  readonly toolFailed: (command: string) => string;
}

/** The sentences by language. */
export const sideloadWords: Readonly<Record<Language, SideloadWords>> = {
  en: {
    noExcelHere:
      "There is no Excel for this system. Use Excel on the web (see “In the real Excel” in README.md), or npm start for the workbench.",
    trusting: "Making a certificate for localhost that Excel trusts; your system may ask you to agree.",
    building: "Building the add-in …",
    opening: "Opening Excel …",
    ready:
      "Excel opens with the tab “Co-sell”. The add-in is served until you press Ctrl+C, which also takes it out again.",
    portTaken: (port) =>
      `Port ${port}, where Excel looks for the add-in, is in use. End what uses it (perhaps npm start) and try again.`,
    toolFailed: (command) => `This command did not end well: npx ${command}. Its own messages stand above.`,
  },
  fr: {
    noExcelHere:
      "Excel n’existe pas pour ce système. Utilisez Excel pour le web (voir « In the real Excel » dans README.md), ou npm start pour l’atelier.",
    trusting:
      "Création d’un certificat pour localhost auquel Excel fait confiance ; votre système peut demander votre accord.",
    building: "Construction du complément…",
    opening: "Ouverture d’Excel…",
    ready:
      "Excel s’ouvre avec l’onglet « Co-vente ». Le complément est servi jusqu’à Ctrl+C, qui le retire également d’Excel.",
    portTaken: (port) =>
      `Le port ${port}, où Excel cherche le complément, est occupé. Arrêtez ce qui l’utilise (peut-être npm start) et réessayez.`,
    toolFailed: (command) =>
      `Cette commande s’est mal terminée : npx ${command}. Ses propres messages figurent ci-dessus.`,
  },
};
