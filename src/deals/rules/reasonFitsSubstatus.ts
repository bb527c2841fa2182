// The code of a reason is one of the list that belongs to the substatus; elsewhere it is ignored (template.md, Codes).
import { isBlankCell, toQuotable } from "../cell";
import { toError } from "../finding";
import { toCode, toCodeRange } from "../kinds/codeKind";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";
import type { WordList } from "../words";
import { readSubstatus } from "./readStanding";

const lists: Readonly<Partial<Record<string, WordList>>> = {
  Declined: "reasonCode",
  Lost: "reasonCode",
  Error: "errorReasonCode",
};

/** The reason of a declined, lost or mistaken deal is one of its list. */
export const reasonFitsSubstatus: Rule = {
  reads: ["Partner Referral Substatus", "Declined/Lost reason"],
  check: (deal) => {
    const reason = deal.cell("Declined/Lost reason");
    if (isBlankCell(reason)) return nothingFound;
    const substatus = readSubstatus(deal);
    const list = lists[substatus ?? ""];
    if (substatus === null || list === undefined || toCode(list, reason) !== null) return nothingFound;
    const complaint = toError("reason-of-other-substatus", {
      value: toQuotable(reason),
      substatus,
      allowed: toCodeRange(list),
    });
    return [{ column: "Declined/Lost reason", complaint }];
  },
};
