// A new deal starts as New / Accepted, and as nothing else (template.md, Lifecycle).
import { toError } from "../finding";
import { newDeal } from "../lifecycle";
import { nothingFound } from "../rule";
import type { Found, Rule } from "../rule";
import { readStatus, readSubstatus } from "./readStanding";

/** A row without Referral ID has the status New and the substatus Accepted; blank ones are the business of rule 1. */
export const newDealStart: Rule = {
  reads: ["Referral ID", "Partner Referral Status", "Partner Referral Substatus"],
  check: (deal) => {
    if (!deal.isNew) return nothingFound;
    const status = readStatus(deal);
    const substatus = readSubstatus(deal);
    if (status === newDeal.status && substatus === newDeal.substatus) return nothingFound;
    const found: Found[] = [];
    if (status !== null && status !== newDeal.status) {
      const complaint = toError("new-deal-status", { value: status, expected: newDeal.status });
      found.push({ column: "Partner Referral Status", complaint });
    }
    if (substatus !== null && substatus !== newDeal.substatus) {
      const complaint = toError("new-deal-substatus", { value: substatus, expected: newDeal.substatus });
      found.push({ column: "Partner Referral Substatus", complaint });
    }
    return found;
  },
};
