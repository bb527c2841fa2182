// How numbers, amounts of things and times read where the user lives: all through Intl.

/** The forms of a phrase by plural category of the language; `#` stands for the number. "other" is always there. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The formats of one locale. */
export interface PaneFormats {
  /** A whole number with the locale's group marks. */
  readonly count: (value: number) => string;
  /** A number with its thing in the right plural form. */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** A moment (ms since 1970): the time of day, with the date in front of it where it is not the day of `nowMs`. */
  readonly moment: (atMs: number, nowMs: number) => string;
}

/** Makes the formats of a locale, a BCP 47 tag as Excel gives it ("fr-FR"); `timeZone` is the machine's where not given. */
export function createFormats(locale: string, timeZone?: string): PaneFormats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const zone = timeZone === undefined ? {} : { timeZone };
  const time = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: "short" });
  const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: "medium" });
  const dayAndTime = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: "medium", timeStyle: "short" });
  return {
    count: (value) => numbers.format(value),
    plural: (value, forms) => (forms[plurals.select(value)] ?? forms.other).replace("#", numbers.format(value)),
    moment: (atMs, nowMs) => (day.format(atMs) === day.format(nowMs) ? time : dayAndTime).format(atMs),
  };
}
