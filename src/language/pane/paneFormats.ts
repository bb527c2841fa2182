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
  /** A calendar day, given as its midnight in UTC (ms since 1970). */
  readonly day: (midnightMs: number) => string;
  /** A month with its year, given as midnight in UTC of its first day (ms since 1970). */
  readonly monthOf: (firstDayMs: number) => string;
  /** A number as it is typed into a cell, with at most three decimals. */
  readonly number: (value: number) => string;
  /** Money with its currency; the bare number and the code where no currency of that code is known. */
  readonly money: (value: number, currency: string) => string;
  /** A length of time in the largest fitting unit, rounded: seconds, minutes or hours. */
  readonly span: (ms: number) => string;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** Several phrases as one, with the language's "and". */
  readonly all: (phrases: readonly string[]) => string;
  /** Several phrases as one, with the language's "or". */
  readonly either: (phrases: readonly string[]) => string;
}

/** Makes the formats of a locale, a BCP 47 tag as Excel gives it ("fr-FR"); `timeZone` is the machine's where not given. */
export function createFormats(locale: string, timeZone?: string): PaneFormats {
  const plurals = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const countries = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    ...createTimes(locale, timeZone),
    count: (value) => whole.format(value),
    plural: (value, forms) => (forms[plurals.select(value)] ?? forms.other).replace("#", whole.format(value)),
    number: (value) => numbers.format(value),
    money: (value, currency) => {
      if (!/^[A-Z]{3}$/u.test(currency)) return `${numbers.format(value)} ${currency}`.trim();
      return new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        trailingZeroDisplay: "stripIfInteger",
      }).format(value);
    },
    country: (code) => countries.of(code) ?? code,
    all: (phrases) => conjunction.format(phrases),
    either: (phrases) => disjunction.format(phrases),
  };
}

function createTimes(locale: string, timeZone?: string): Pick<PaneFormats, "moment" | "day" | "monthOf" | "span"> {
  const zone = timeZone === undefined ? {} : { timeZone };
  const time = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: "short" });
  const today = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: "medium" });
  const dayAndTime = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: "medium", timeStyle: "short" });
  const calendar = new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium" });
  const months = new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long" });
  const inUnit = (value: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
  return {
    moment: (atMs, nowMs) => (today.format(atMs) === today.format(nowMs) ? time : dayAndTime).format(atMs),
    day: (midnightMs) => calendar.format(midnightMs),
    monthOf: (firstDayMs) => months.format(firstDayMs),
    span: (ms) => {
      const seconds = Math.max(1, Math.round(ms / 1000));
      if (seconds < 60) return inUnit(seconds, "second");
      const minutes = Math.round(seconds / 60);
      return minutes < 60 ? inUnit(minutes, "minute") : inUnit(Math.round(minutes / 60), "hour");
    },
  };
}
