// A number such as 1.23E+15 in a column of ids: a spreadsheet has shortened it, and its last digits are gone.
import { toQuotable } from "../cell";
import type { Header } from "../columns";
import { toWarning } from "../finding";
import { isShortenedNumber } from "../kinds/textKind";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

const ids: readonly Header[] = ["Customer Postal Code", "CRM ID", "Marketing Campaign ID"];

/** No id of free text is a shortened number: a warning. */
export const shortenedNumbers: Rule = {
  reads: ids,
  check: (deal) => {
    const shortened = ids.filter((header) => isShortenedNumber(deal.cell(header)));
    if (shortened.length === 0) return nothingFound;
    return shortened.map((column) => ({
      column,
      complaint: toWarning("digits-shortened", { value: toQuotable(deal.cell(column)) }),
    }));
  },
};
