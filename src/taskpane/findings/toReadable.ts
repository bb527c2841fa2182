// From a sentence of the Errors column to one that is read on its own.
import type { Language } from "../../deals/words";
import { bindPunctuation } from "../../language/pane/bindPunctuation";

/** The sentence with a capital letter, a full stop, and in French with unbreakable blanks. */
export function toReadable(sentence: string, language: Language): string {
  const stop = /[.!?…]$/u.test(sentence) ? "" : ".";
  const whole = sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1) + stop;
  return language === "fr" ? bindPunctuation(whole) : whole;
}
