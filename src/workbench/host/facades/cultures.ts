// How people write numbers and dates in the locales of the host, as Excel tells add-ins.
import type { LocaleName } from "../model/entry/localeTerms";

/** The separators and date patterns of a locale. */
export interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

/** By locale; the group sign of French is a narrow no-break space. */
export const cultures: Readonly<Record<LocaleName, Culture>> = {
  "en-US": {
    decimal: ".",
    group: ",",
    dateSeparator: "/",
    shortDate: "M/d/yyyy",
    longDate: "dddd, MMMM d, yyyy",
    longTime: "h:mm:ss tt",
  },
  "fr-FR": {
    decimal: ",",
    group: "\u202f",
    dateSeparator: "/",
    shortDate: "dd/MM/yyyy",
    longDate: "dddd d MMMM yyyy",
    longTime: "HH:mm:ss",
  },
  "de-DE": {
    decimal: ",",
    group: ".",
    dateSeparator: ".",
    shortDate: "dd.MM.yyyy",
    longDate: "dddd, d. MMMM yyyy",
    longTime: "HH:mm:ss",
  },
};
