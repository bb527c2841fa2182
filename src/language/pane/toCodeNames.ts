// The names of countries and currencies in the user's language.

/** A code with what it means. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

const types = { country: "region", currency: "currency" } as const;

/** Codes of ISO 3166-1 alpha-2 or ISO 4217 with their names in a locale; the code itself where it has none. */
export function toCodeNames(of: keyof typeof types, codes: readonly string[], locale: string): readonly NamedCode[] {
  const names = new Intl.DisplayNames(locale, { type: types[of], fallback: "code" });
  return codes.map((code) => ({ code, name: names.of(code) ?? code }));
}
