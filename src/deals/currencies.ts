// The current currencies of ISO 4217 in which a deal can be valued, and what people write instead of their codes.
import { data } from "currency-codes";
import { toUnaccented } from "./cell";

// Units of the standard that are no money of any country: precious metals, bond-market units, tests, "no currency" and
// units of account between banks (docs/facts.md, Codes).
const notMoney = new Set("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "));

// The package holds the list of 25 June 2024. What the amendments 176, 178 and 180 changed since (docs/facts.md, Codes).
const addedSince: readonly { readonly code: string; readonly digits: number; readonly name: string }[] = [
  { code: "XCG", digits: 2, name: "Caribbean Guilder" },
];
const successors: Readonly<Record<string, string>> = {
  ANG: "XCG",
  BGN: "EUR",
  CUC: "CUP",
  HRK: "EUR",
  LTL: "EUR",
  LVL: "EUR",
  EEK: "EUR",
  SKK: "EUR",
  DEM: "EUR",
  FRF: "EUR",
  ITL: "EUR",
  ESP: "EUR",
  NLG: "EUR",
  BEF: "EUR",
  ATS: "EUR",
  SLL: "SLE",
  ZWL: "ZWG",
  BYR: "BYN",
  MRO: "MRU",
  STD: "STN",
  VEF: "VES",
  RUR: "RUB",
};

const current = [...data.map(({ code, digits, currency }) => ({ code, digits, name: currency })), ...addedSince].filter(
  ({ code }) => !notMoney.has(code) && successors[code] === undefined,
);

/** Every current code, in alphabetic order. */
export const currencyCodes: readonly string[] = current.map(({ code }) => code).sort();

const digitsOf: ReadonlyMap<string, number> = new Map(current.map(({ code, digits }) => [code, digits]));

/** Whether a text is a current code, in capitals. */
export function isCurrencyCode(text: string): boolean {
  return digitsOf.has(text);
}

/** How many decimals a currency has; null where the code is not a current one. */
export function toCurrencyDigits(code: string): number | null {
  return digitsOf.get(code) ?? null;
}

const symbols: Readonly<Record<string, string>> = {
  us$: "USD",
  $us: "USD",
  usd$: "USD",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  "₹": "INR",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₽": "RUB",
  "₴": "UAH",
  zł: "PLN",
  kč: "CZK",
  r$: "BRL",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  hk$: "HKD",
  s$: "SGD",
  nz$: "NZD",
};
const likely: Readonly<Record<string, string>> = {
  $: "USD",
  "¥": "JPY",
  dollar: "USD",
  dollars: "USD",
  yen: "JPY",
  pound: "GBP",
};

/** The code that a symbol, a name or a withdrawn code stands for, and whether nothing else can be meant. */
export function findCurrency(text: string): { readonly code: string; readonly certain: boolean } | null {
  const lower = text.toLowerCase();
  const sure = symbols[lower] ?? successors[text.toUpperCase()];
  if (sure !== undefined) return { code: sure, certain: true };
  const guess = likely[lower] ?? findByName(text) ?? findInside(text);
  return guess === undefined ? null : { code: guess, certain: false };
}

function findByName(text: string): string | undefined {
  const name = toUnaccented(text);
  return current.find((currency) => toUnaccented(currency.name) === name)?.code;
}

function findInside(text: string): string | undefined {
  const codes = (text.slice(0, 100).match(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu) ?? []).filter(isCurrencyCode);
  return new Set(codes).size === 1 ? codes[0] : undefined;
}
