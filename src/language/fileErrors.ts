// Why a file was refused and what to do about it, in both languages.
import type { FileFault } from "../deals/csv/UnreadableFile";
import type { Language } from "../deals/words";

type Sentences = { readonly [C in FileFault["code"]]: (fault: Extract<FileFault, { code: C }>) => string };
type LooksLike = Extract<FileFault, { code: "not-text" }>["looksLike"];

const looksLikeEn: Readonly<Record<LooksLike, string>> = {
  workbook: "It is an Excel workbook: open it in Excel and save the sheet as “CSV UTF-8”.",
  pdf: "It is a PDF document: please choose the CSV file.",
  picture: "It is a picture: please choose the CSV file.",
  archive: "It is a compressed archive: unpack it and choose the CSV file in it.",
  unknown: "It holds bytes that are no text: please choose a CSV file.",
};

const looksLikeFr: Readonly<Record<LooksLike, string>> = {
  workbook: "C’est un classeur Excel : ouvrez-le dans Excel et enregistrez la feuille au format « CSV UTF-8 ».",
  pdf: "C’est un document PDF : choisissez le fichier CSV.",
  picture: "C’est une image : choisissez le fichier CSV.",
  archive: "C’est une archive compressée : décompressez-la et choisissez le fichier CSV qu’elle contient.",
  unknown: "Il contient des octets qui ne sont pas du texte : choisissez un fichier CSV.",
};

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    empty: () => "The file is empty. Please choose a file with a header row and deals.",
    "too-large": ({ megabytes, limit }) =>
      `The file has ${toCount(megabytes, "en")} MB; at most ${limit} MB are read. Please split it.`,
    "not-text": ({ looksLike }) => `This is not a CSV file. ${looksLikeEn[looksLike]}`,
    "open-quote": ({ record }) =>
      `A quotation mark that opens in row ${record} never closes, so the rows after it cannot be told apart. Please close or remove it.`,
    "broken-quote": ({ record }) =>
      `Row ${record} has text behind a closing quotation mark, so its cells cannot be told apart. Please write a quotation mark inside a cell twice ("").`,
    "too-many-columns": ({ columns, limit }) =>
      `The file has ${toCount(columns, "en")} columns; a sheet has at most ${toCount(limit, "en")}.`,
    "too-many-rows": ({ rows, limit }) =>
      `The file has ${toCount(rows, "en")} rows; at most ${toCount(limit, "en")} are read at once. Please split it.`,
    "no-known-header": ({ found }) =>
      `No column of the co-sell template was found: the first row must hold its headers, such as “Deal Name” and “Customer Name”. It begins with “${found}”.`,
  },
  fr: {
    empty: () => "Le fichier est vide. Choisissez un fichier avec une ligne d’en-têtes et des transactions.",
    "too-large": ({ megabytes, limit }) =>
      `Le fichier fait ${toCount(megabytes, "fr")} Mo ; ${limit} Mo au plus sont lus. Divisez-le.`,
    "not-text": ({ looksLike }) => `Ce n’est pas un fichier CSV. ${looksLikeFr[looksLike]}`,
    "open-quote": ({ record }) =>
      `Un guillemet ouvert à la ligne ${record} n’est jamais fermé : les lignes suivantes ne peuvent pas être distinguées. Fermez-le ou supprimez-le.`,
    "broken-quote": ({ record }) =>
      `La ligne ${record} contient du texte après un guillemet fermant : ses cellules ne peuvent pas être distinguées. Doublez les guillemets à l’intérieur d’une cellule ("").`,
    "too-many-columns": ({ columns, limit }) =>
      `Le fichier a ${toCount(columns, "fr")} colonnes ; une feuille en a au plus ${toCount(limit, "fr")}.`,
    "too-many-rows": ({ rows, limit }) =>
      `Le fichier a ${toCount(rows, "fr")} lignes ; ${toCount(limit, "fr")} au plus sont lues à la fois. Divisez-le.`,
    "no-known-header": ({ found }) =>
      `Aucune colonne du modèle de co-vente n’a été trouvée : la première ligne doit contenir ses en-têtes, par exemple « Deal Name » et « Customer Name ». Elle commence par « ${found} ».`,
  },
};

function toCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

/** One sentence or two on why a file was refused, and what to do. */
export function toFileSentence(fault: FileFault, language: Language): string {
  return (sentences[language][fault.code] as (fault: FileFault) => string)(fault);
}
