// A postal code that is a digit short has most likely lost its leading zero in a spreadsheet.
import { toPlainText } from "../cell";
import { toWarning } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

// Countries whose codes are digits only, of one length, and may begin with 0 (docs/facts.md, Codes).
const digitsOf: Readonly<Partial<Record<string, number>>> = {
  ...fromCountries(5, "US PR DE FR IT ES MX FI LT UA TR DZ KR MY"),
  ...fromCountries(4, "NO AU ZA"),
  ...fromCountries(6, "CN SG RO"),
};

const fewDigits = /^\d{2,5}$/u;

function fromCountries(digits: number, countries: string): Readonly<Record<string, number>> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, digits]));
}

/** A postal code is as long as those of its country: a warning, with the zeros that it lacks. */
export const postalCodeZeros: Rule = {
  reads: ["Customer Postal Code", "Customer Country"],
  check: (deal) => {
    const cell = deal.cell("Customer Postal Code");
    const code = typeof cell === "number" ? String(cell) : cell;
    if (typeof code !== "string" || !fewDigits.test(code)) return nothingFound;
    const country = toPlainText(deal.cell("Customer Country")).toUpperCase();
    const digits = digitsOf[country] ?? 0;
    if (code.length >= digits || code.length < digits - 2) return nothingFound;
    const complaint = toWarning("postal-code-short", { country, digits, suggestion: code.padStart(digits, "0") });
    return [{ column: "Customer Postal Code", complaint }];
  },
};
