// The words of the pane at once, for tests: the pane itself loads those of its language.
import { englishPane } from "../../src/language/pane/englishPane";
import { frenchPane } from "../../src/language/pane/frenchPane";
import { createFormats } from "../../src/language/pane/paneFormats";
import type { PaneWords } from "../../src/language/pane/PaneWords";
import { toLanguage, toLocale } from "../../src/language/pane/toLanguage";

const languages = { en: englishPane, fr: frenchPane };

/** The words of the pane for Excel's display language, a BCP 47 tag such as "fr-CA". */
export function toPaneWords(displayLanguage: string, timeZone?: string): PaneWords {
  const locale = toLocale(displayLanguage);
  return languages[toLanguage(displayLanguage)](locale, createFormats(locale, timeZone));
}
