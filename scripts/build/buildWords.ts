// What `npm run build` says, in both languages.
import type { Language } from "../../src/deals/words";
import type { ManifestFaultCode } from "../manifest/ManifestFault";

interface BuildWords {
  readonly usage: string;
  readonly notAnAddress: (given: string) => string;
  readonly building: string;
  readonly built: (folder: string, seconds: string) => string;
  readonly notBuilt: string;
  readonly noManifest: string;
  readonly manifest: (path: string, origin: string) => string;
  readonly wrongManifest: string;
  readonly faults: Readonly<Record<ManifestFaultCode, (about: string) => string>>;
}

const english: BuildWords = {
  usage: "Usage: npm run build [-- --url https://deals.contoso.com]",
  notAnAddress: (given) =>
    `“${given}” is no address that the pane can be served from: give https:// and a host, with a port if need be, and nothing behind it.`,
  building: "Building the pane …",
  built: (folder, seconds) => `The pane is in ${folder} (${seconds} s).`,
  notBuilt: "The pane could not be built:",
  noManifest: "No manifest was written: name the address of your gateway, npm run build -- --url https://…",
  manifest: (path, origin) => `The manifest for ${origin} is checked and stands in ${path}.`,
  wrongManifest: "No manifest was written, because of what is wrong with manifest.xml:",
  faults: {
    "not-read": (about) => `${about} is no manifest that Excel can read.`,
    address: (about) => `${about} is neither on your server nor a help page of Microsoft's.`,
    "file-missing": (about) => `${about} is named, and was not built.`,
    "icon-size": (about) => `${about} is no square PNG of the size that it stands for.`,
    "id-twice": (about) => `The id ${about} is given twice.`,
    "id-too-long": (about) => `The id “${about}” is empty, or longer than 32 characters.`,
    "resource-undefined": (about) => `The resource ${about} is used and not defined.`,
    "resource-unused": (about) => `The resource ${about} is defined and not used.`,
    "text-length": (about) => `The text ${about} is empty, or longer than it may be.`,
    "text-without-french": (about) => `The text ${about} has no French of its own.`,
  },
};

const french: BuildWords = {
  usage: "Usage : npm run build [-- --url https://transactions.contoso.com]",
  notAnAddress: (given) =>
    `« ${given} » n’est pas une adresse d’où le volet peut être servi : indiquez https:// et un hôte, avec un port si nécessaire, et rien derrière.`,
  building: "Construction du volet…",
  built: (folder, seconds) => `Le volet se trouve dans ${folder} (${seconds} s).`,
  notBuilt: "Le volet n’a pas pu être construit :",
  noManifest:
    "Aucun manifeste n’a été écrit : indiquez l’adresse de votre passerelle, npm run build -- --url https://…",
  manifest: (path, origin) => `Le manifeste pour ${origin} est contrôlé et se trouve dans ${path}.`,
  wrongManifest: "Aucun manifeste n’a été écrit, à cause de ce qui est faux dans manifest.xml :",
  faults: {
    "not-read": (about) => `${about} n’est pas un manifeste qu’Excel peut lire.`,
    address: (about) => `${about} n’est ni sur votre serveur ni une page d’aide de Microsoft.`,
    "file-missing": (about) => `${about} est nommé et n’a pas été construit.`,
    "icon-size": (about) => `${about} n’est pas un PNG carré de la taille qu’il représente.`,
    "id-twice": (about) => `L’identifiant ${about} est donné deux fois.`,
    "id-too-long": (about) => `L’identifiant « ${about} » est vide ou dépasse 32 caractères.`,
    "resource-undefined": (about) => `La ressource ${about} est utilisée et n’est pas définie.`,
    "resource-unused": (about) => `La ressource ${about} est définie et n’est pas utilisée.`,
    "text-length": (about) => `Le texte ${about} est vide ou plus long que permis.`,
    "text-without-french": (about) => `Le texte ${about} n’a pas de français à lui.`,
  },
};

/** The sentences by language. */
export const buildWords: Readonly<Record<Language, BuildWords>> = { en: english, fr: french };
