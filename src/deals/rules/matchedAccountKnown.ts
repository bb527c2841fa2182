// The account that the user chose is one of Partner Center's suggestions or an id of its form (columns.json).
import { isBlankCell, toComparable, toQuotable, toText } from "../cell";
import type { Header } from "../columns";
import { toError } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

const suggestions: readonly Header[] = [
  "Managed Account 1",
  "Managed Account 2",
  "Unmanaged Account 1",
  "Unmanaged Account 2",
  "DUNS Account 1",
  "DUNS Account 2",
];
const idForm = /^(?:MicrosoftID|DUNSID)\s*:\s*[a-z0-9]+(?:-[a-z0-9]+)?\s*(?:,.*)?$/isu;

/** Final Matched Customer Account holds a suggestion of the row, or an id such as MicrosoftID: 6-ABCDEFG23XB. */
export const matchedAccountKnown: Rule = {
  reads: ["Final Matched Customer Account", ...suggestions],
  check: (deal) => {
    const cell = deal.cell("Final Matched Customer Account");
    if (isBlankCell(cell)) return nothingFound;
    const chosen = toText(cell);
    if (idForm.test(chosen)) return nothingFound;
    const isSuggested = suggestions.some((header) => toComparable(toText(deal.cell(header))) === toComparable(chosen));
    if (isSuggested) return nothingFound;
    return [
      { column: "Final Matched Customer Account", complaint: toError("match-format", { value: toQuotable(cell) }) },
    ];
  },
};
