// Microsoft may decline a deal below 25,000 USD (template.md, Lifecycle).
import { isBlankCell, toPlainText } from "../cell";
import { toWarning } from "../finding";
import { toAmount } from "../kinds/moneyKind";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";
import { findWord } from "../words";

const least = 25_000;

/** A deal in US dollars for which help is asked is worth 25,000 or more: a warning. */
export const smallDeal: Rule = {
  reads: ["Estimated Deal Value", "Currency", "Microsoft help required?"],
  check: (deal) => {
    const cell = deal.cell("Estimated Deal Value");
    const value = isBlankCell(cell) ? Number.NaN : toAmount(cell);
    if (!(value < least)) return nothingFound;
    if (findWord("yesNo", deal.cell("Microsoft help required?")) !== "Yes") return nothingFound;
    if (toPlainText(deal.cell("Currency")).toUpperCase() !== "USD") return nothingFound;
    const complaint = toWarning("small-deal", { value: String(value), least: String(least) });
    return [{ column: "Estimated Deal Value", complaint }];
  },
};
