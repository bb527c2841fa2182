// What the command line says besides findings, in both languages.
import type { Language } from "../deals/words";

type SentenceCode =
  | "usage"
  | "unknown-edition"
  | "no-such-file"
  | "is-folder"
  | "not-allowed"
  | "not-read"
  | "not-written"
  | "unexpected";

const sentences: Readonly<Record<Language, Readonly<Record<SentenceCode, (name: string) => string>>>> = {
  en: {
    usage: () =>
      [
        "Usage:",
        "  npm run --silent validate -- FILE.csv [--json] [--language en|fr]",
        "  npm run --silent template -- [--edition 2021|2023] [--output FILE.csv|FILE.xlsx]",
      ].join("\n"),
    "unknown-edition": (name) => `There is no edition “${name}” of the template; choose 2021 or 2023.`,
    "no-such-file": (name) => `There is no file ${name}. Please check its name and folder.`,
    "is-folder": (name) => `${name} is a folder. Please name a CSV file in it.`,
    "not-allowed": (name) => `${name} may not be opened: you have no right to it.`,
    "not-read": (name) => `${name} could not be read from the disk. Please try again.`,
    "not-written": (name) => `${name} could not be written. Please check that its folder exists and may be written to.`,
    unexpected: (name) => `Something went wrong that we did not foresee (${name}). Nothing was written.`,
  },
  fr: {
    usage: () =>
      [
        "Utilisation :",
        "  npm run --silent validate -- FICHIER.csv [--json] [--language en|fr]",
        "  npm run --silent template -- [--edition 2021|2023] [--output FICHIER.csv|FICHIER.xlsx]",
      ].join("\n"),
    "unknown-edition": (name) => `Il n’existe pas d’édition « ${name} » du modèle ; choisissez 2021 ou 2023.`,
    "no-such-file": (name) => `Le fichier ${name} n’existe pas. Vérifiez son nom et son dossier.`,
    "is-folder": (name) => `${name} est un dossier. Indiquez un fichier CSV.`,
    "not-allowed": (name) => `${name} ne peut pas être ouvert : vous n’en avez pas le droit.`,
    "not-read": (name) => `${name} n’a pas pu être lu sur le disque. Réessayez.`,
    "not-written": (name) => `${name} n’a pas pu être écrit. Vérifiez que son dossier existe et accepte l’écriture.`,
    unexpected: (name) => `Un problème imprévu est survenu (${name}). Rien n’a été écrit.`,
  },
};

/** A sentence of the command line; `name` is what it is about: a file, an edition. */
export function toCommandSentence(code: SentenceCode, language: Language, name = ""): string {
  return sentences[language][code](name);
}

const codesOfSystem: Readonly<Record<string, SentenceCode>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "is-folder",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
};

/** The sentence for an error of the file system while a file was read. */
export function toReadSentence(error: unknown, language: Language, file: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return toCommandSentence(codesOfSystem[code] ?? "not-read", language, file);
}
