// French puts a blank before some marks: made unbreakable, so that no line begins with a colon.

/** The text with the blanks before `: » %` and after `«` made no-break, those before `; ! ?` narrow no-break. */
export function bindPunctuation(text: string): string {
  return text
    .replace(/ ([:»%])/gu, "\u00A0$1")
    .replace(/« /gu, "«\u00A0")
    .replace(/ ([;!?])/gu, "\u202F$1");
}

/** Tag for French text: writes the sentence with plain blanks, reads with unbreakable ones. */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return bindPunctuation(String.raw({ raw: parts }, ...values));
}
