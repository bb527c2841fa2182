// Codes of countries and currencies.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { countryCodes, findCountry, isCountryCode } from "../countries";
import { currencyCodes, findCurrency, isCurrencyCode } from "../currencies";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";

interface IsoCode {
  readonly codes: readonly string[];
  readonly isCode: (text: string) => boolean;
  readonly guess: (text: string) => Repair | null;
  readonly complain: (value: CellValue, repair: Repair | null) => Complaint;
}

function toIsoCodeKind({ codes, isCode, guess, complain }: IsoCode): Kind {
  const accepted: ReadonlySet<CellValue> = new Set(codes);
  const toCodeRepair = (value: CellValue): Repair | null => {
    const plain = toPlainText(value);
    if (plain.length > 100) return null;
    const capitals = plain.toUpperCase();
    if (isCode(capitals)) return capitals === value ? null : { value: capitals, certain: true };
    return guess(plain);
  };
  const explain = (value: CellValue): Complaint | null => {
    const capitals = toPlainText(value).toUpperCase();
    if (isCode(capitals)) return toUntidy(value, capitals);
    return checkAnyCell(value) ?? complain(value, toCodeRepair(value));
  };
  return {
    format: "text",
    toCheck: () => ({ accepts: (value) => accepted.has(value), explain }),
    toCanonical: (value) => toPlainText(value).toUpperCase(),
    toRepair: toCodeRepair,
    toOffer: () => ({ kind: "list", values: codes }),
  };
}

/** A country by its alpha-2 code of ISO 3166-1. */
export const countryKind: Kind = toIsoCodeKind({
  codes: countryCodes,
  isCode: isCountryCode,
  guess: (text) => {
    const code = findCountry(text);
    return code === null ? null : { value: code, certain: true };
  },
  complain: (value, repair) => toError("country-code", toRepairable(value, repair)),
});

/** A currency by its code of ISO 4217. */
export const currencyKind: Kind = toIsoCodeKind({
  codes: currencyCodes,
  isCode: isCurrencyCode,
  guess: (text) => {
    const found = findCurrency(text);
    return found === null ? null : { value: found.code, certain: found.certain };
  },
  complain: (value, repair) => toError("currency-code", toRepairable(value, repair)),
});
