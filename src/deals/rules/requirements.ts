// When a column must hold a value (template.md, rule 1): one answer for each way of being required.
import type { Required } from "../column";
import type { DealView } from "../rule";
import { findWord } from "../words";
import { readSubstatus } from "./readStanding";

function isHelp(deal: DealView, answer: "Yes" | "No"): boolean {
  return findWord("yesNo", deal.cell("Microsoft help required?")) === answer;
}

/** Whether a row needs a value, by the way in which the column is required. */
export const requirements: Readonly<Record<Exclude<Required, "no">, (deal: DealView) => boolean>> = {
  yes: () => true,
  ifHelp: (deal) => isHelp(deal, "Yes"),
  ifNoHelp: (deal) => isHelp(deal, "No"),
  ifClosedBadly: (deal) => {
    const substatus = readSubstatus(deal);
    return substatus === "Declined" || substatus === "Lost" || (substatus === "Error" && deal.edition === "2023");
  },
  onCreate: (deal) => deal.isNew,
};
