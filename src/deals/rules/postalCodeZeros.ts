// A postal code that is a digit short has most likely lost its leading zero in a spreadsheet.
import { toPlainText } from "../cell";
import { toWarning } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

// Countries whose codes are digits only, of one length, and may begin with 0 (docs/facts.md, Codes).
const digitsOf: Readonly<Partial<Record<string, number>>> = {
  ...fromCountries(5, "US DE FR IT ES MX FI EE HR TR MA DZ KR TH MY GP MQ GF RE"),
  ...fromCountries(4, "NO AU ZA"),
  ...fromCountries(6, "CN SG RO VN"),
};

function fromCountries(digits: number, countries: string): Readonly<Record<string, number>> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, digits]));
}

/** A postal code is as long as those of its country: a warning, with the zeros that it lacks. */
export const postalCodeZeros: Rule = {
  reads: ["Customer Postal Code", "Customer Country"],
  check: (deal) => {
    const cell = deal.cell("Customer Postal Code");
    if (cell === "" || typeof cell === "boolean") return nothingFound;
    const country = toPlainText(deal.cell("Customer Country")).toUpperCase();
    const digits = digitsOf[country];
    if (digits === undefined) return nothingFound;
    const code = toPlainText(cell);
    const isShort = code.length < digits && code.length >= digits - 2 && /^\d+$/u.test(code);
    if (!isShort) return nothingFound;
    const complaint = toWarning("postal-code-short", { country, digits, suggestion: code.padStart(digits, "0") });
    return [{ column: "Customer Postal Code", complaint }];
  },
};
