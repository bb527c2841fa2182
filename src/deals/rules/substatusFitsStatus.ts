// A substatus belongs to its status (template.md, Lifecycle); a new deal has a rule of its own.
import { toError } from "../finding";
import { isPair, lifecycle } from "../lifecycle";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";
import { readStanding } from "./readStanding";

/** The substatus of a row with a Referral ID is one of its status. */
export const substatusFitsStatus: Rule = {
  reads: ["Referral ID", "Partner Referral Status", "Partner Referral Substatus"],
  check: (deal) => {
    const standing = deal.isNew ? null : readStanding(deal);
    if (standing === null || isPair(standing, deal.edition)) return nothingFound;
    const { status, substatus } = standing;
    const allowed = lifecycle[status].substatuses[deal.edition].join(", ");
    const complaint = toError("substatus-of-other-status", { value: substatus, status, allowed });
    return [{ column: "Partner Referral Substatus", complaint }];
  },
};
