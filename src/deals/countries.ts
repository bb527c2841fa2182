// The current countries of ISO 3166-1, and what people write instead of their codes.
import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import french from "i18n-iso-countries/langs/fr.json";
import { toUnaccented } from "./cell";

// In the package, yet not in the standard: XK is left to each user for Kosovo (docs/facts.md, Codes).
const unofficial = new Set(["XK"]);

/** Every current alpha-2 code, in alphabetic order. */
export const countryCodes: readonly string[] = codes
  .map(([code]) => code ?? "")
  .filter((code) => code !== "" && !unofficial.has(code))
  .sort();

const known: ReadonlySet<string> = new Set(countryCodes);

/** Whether a text is a current alpha-2 code, in capitals. */
export function isCountryCode(text: string): boolean {
  return known.has(text);
}

let names: ReadonlyMap<string, string> | null = null;

/** The code of a country by its alpha-3 code or its name in English or French; null where none is sure. */
export function findCountry(text: string): string | null {
  names ??= readNames();
  return names.get(toLoose(text)) ?? null;
}

function readNames(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (name: string, code: string): void => {
    const loose = toLoose(name);
    if ((read.get(loose) ?? code) !== code) ambiguous.add(loose);
    read.set(loose, code);
  };
  for (const [code = "", alpha3 = ""] of codes) if (known.has(code)) add(alpha3, code);
  for (const countries of [english.countries, french.countries]) {
    for (const [code, spelled] of Object.entries<string | readonly string[]>(countries)) {
      if (known.has(code)) for (const name of typeof spelled === "string" ? [spelled] : spelled) add(name, code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) add(name, code);
  for (const name of ambiguous) read.delete(name);
  return read;
}

// Names that people use and the package lacks.
const otherNames: Readonly<Record<string, string>> = {
  England: "GB",
  Scotland: "GB",
  Wales: "GB",
  Angleterre: "GB",
  Holland: "NL",
  Hollande: "NL",
  "Great Britain": "GB",
  "Grande-Bretagne": "GB",
  "États-Unis": "US",
  "Corée du Sud": "KR",
  Korea: "KR",
  Vietnam: "VN",
};

function toLoose(text: string): string {
  return toUnaccented(text)
    .replace(/^(?:the|la|le|les|l')\s*(?=\p{L})/u, "")
    .replace(/[^\p{L}]/gu, "");
}
