// Which of our languages, and which direction of reading, serves Excel's display language.
import type { Language } from "../../deals/words";

const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The language of ours for a BCP 47 tag such as "fr-CA": French for every French, else English. */
export function toLanguage(tag: string): Language {
  return toPrimary(tag) === "fr" ? "fr" : "en";
}

/** The direction in which Excel itself is laid out for a BCP 47 tag; the pane mirrors it. */
export function toDirection(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(toPrimary(tag)) ? "rtl" : "ltr";
}

/** The locale for numbers and dates: the tag itself where the pane speaks its language, else English of the United States. */
export function toLocale(tag: string): string {
  const language = toLanguage(tag);
  if (toPrimary(tag) !== language) return "en-US";
  return /^[a-z]{2}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : language;
}

function toPrimary(tag: string): string {
  return (tag.split(/[-_]/u)[0] ?? "").toLowerCase();
}
