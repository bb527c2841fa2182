// From Excel's display language to the words of the pane.
import { englishPane } from "./englishPane";
import { frenchPane } from "./frenchPane";
import { createFormats } from "./paneFormats";
import type { PaneWords } from "./PaneWords";
import { toLanguage, toLocale } from "./toLanguage";

const languages = { en: englishPane, fr: frenchPane };

/** The words of the pane for Excel's display language, a BCP 47 tag such as "fr-CA". */
export function toPaneWords(displayLanguage: string, timeZone?: string): PaneWords {
  const locale = toLocale(displayLanguage);
  return languages[toLanguage(displayLanguage)](locale, createFormats(locale, timeZone));
}
