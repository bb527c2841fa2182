// The language of the command line: asked for, else the terminal's, else English.
import type { Language } from "../deals/words";

/** French where `--language fr` is given or, without it, where the terminal speaks French (LC_ALL, LC_MESSAGES, LANG). */
export function toCommandLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const told = asked ?? (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "en");
  return told.toLowerCase().startsWith("fr") ? "fr" : "en";
}
