// An amount with more decimals than its currency has is worth a look: a decimal point may have been a thousands mark.
import { toPlainText } from "../cell";
import { toCurrencyDigits } from "../currencies";
import { toWarning } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

/** The deal value has no more decimals than its currency: a warning. */
export const decimalsOfCurrency: Rule = {
  reads: ["Estimated Deal Value", "Currency"],
  check: (deal) => {
    const value = deal.cell("Estimated Deal Value");
    if (typeof value === "number" ? Number.isInteger(value) : !String(value).includes(".")) return nothingFound;
    const decimals = /\.(\d*?)0*$/u.exec(toPlainText(value).slice(0, 400))?.[1]?.length ?? 0;
    const currency = toPlainText(deal.cell("Currency")).toUpperCase();
    const digits = toCurrencyDigits(currency);
    if (digits === null || decimals <= digits) return nothingFound;
    return [{ column: "Estimated Deal Value", complaint: toWarning("money-decimals", { currency, digits }) }];
  },
};
