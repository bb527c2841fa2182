// The words that Excel changes with the person's language.
import type { ErrorText } from "../CellValue";

/** The languages in which people's typing is read and values are displayed. */
export type LocaleName = "en-US" | "fr-FR" | "de-DE";

/** What the reading of typed text and the display of values depend on. */
export interface EntrySettings {
  readonly locale: LocaleName;
  readonly dateSystem: 1900 | 1904;
  readonly now: () => Date;
}

/** The words of one locale. */
export interface LocaleTerms {
  readonly true: string;
  readonly false: string;
  readonly decimal: string;
  /** The name of new sheets, before their number. */
  readonly sheet: string;
  /** The name of new tables, before their number. */
  readonly table: string;
  readonly dateSeparator: string;
  /** How this locale spells the errors that it spells differently. */
  readonly errors: Partial<Record<ErrorText, string>>;
}

/** The words of every locale; sources in docs/facts.md. */
export const localeTerms: Record<LocaleName, LocaleTerms> = {
  "en-US": {
    true: "TRUE",
    false: "FALSE",
    decimal: ".",
    sheet: "Sheet",
    table: "Table",
    dateSeparator: "/",
    errors: {},
  },
  "fr-FR": {
    true: "VRAI",
    false: "FAUX",
    decimal: ",",
    sheet: "Feuil",
    table: "Tableau",
    dateSeparator: "/",
    errors: { "#NULL!": "#NUL!", "#VALUE!": "#VALEUR!", "#NAME?": "#NOM?", "#NUM!": "#NOMBRE!" },
  },
  "de-DE": {
    true: "WAHR",
    false: "FALSCH",
    decimal: ",",
    sheet: "Tabelle",
    table: "Tabelle",
    dateSeparator: ".",
    errors: { "#VALUE!": "#WERT!", "#REF!": "#BEZUG!", "#NUM!": "#ZAHL!", "#N/A": "#NV" },
  },
};

/** Programs write and read as in the United States, whatever the person's locale. */
export function toProgramSettings(settings: EntrySettings): EntrySettings {
  return { locale: "en-US", dateSystem: settings.dateSystem, now: settings.now };
}

/** Days between the first days of the two date systems. */
export const days1904 = 1462;
