// From Excel's display language to the words of the pane; only those of one language travel to the user.
import { englishPane } from "./englishPane";
import { createFormats } from "./paneFormats";
import type { PaneWords } from "./PaneWords";
import { toLanguage, toLocale } from "./toLanguage";

/** The words of the pane for Excel's display language, a BCP 47 tag such as "fr-CA"; English where they cannot be had. */
export async function loadPaneWords(displayLanguage: string): Promise<PaneWords> {
  if (toLanguage(displayLanguage) !== "fr") return toEnglish(toLocale(displayLanguage));
  try {
    const { frenchPane } = await import("./frenchPane");
    const locale = toLocale(displayLanguage);
    return frenchPane(locale, createFormats(locale));
  } catch {
    return toEnglish("en-US");
  }
}

/** The English words for a locale. */
export function toEnglish(locale: string): PaneWords {
  return englishPane(locale, createFormats(locale));
}
