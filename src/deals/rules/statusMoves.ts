// A deal moves along its life as the table says, judged against what was pulled (template.md, Lifecycle).
import { toError } from "../finding";
import { canMove, isPair, isTerminal, lifecycle, setByPartnerCenter } from "../lifecycle";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";
import { readStanding } from "./readStanding";

/** The status and substatus of a row may follow those that were pulled. */
export const statusMoves: Rule = {
  reads: ["Partner Referral Status", "Partner Referral Substatus"],
  check: (deal) => {
    const from = deal.pulled === null ? null : readStanding(deal.pulled);
    const to = readStanding(deal);
    if (from === null || to === null || isTerminal(from.status)) return nothingFound;
    if (canMove(from, to, deal.edition) || !isPair(to, deal.edition)) return nothingFound;
    if (to.substatus === setByPartnerCenter) {
      return [{ column: "Partner Referral Substatus", complaint: toError("expired-by-hand", {}) }];
    }
    if (!lifecycle[from.status].becomes.includes(to.status)) {
      const complaint = toError("status-move", { from: from.status, to: to.status });
      return [{ column: "Partner Referral Status", complaint }];
    }
    const complaint = toError("substatus-move", {
      from: `${from.status} / ${from.substatus}`,
      to: `${to.status} / ${to.substatus}`,
    });
    return [{ column: "Partner Referral Substatus", complaint }];
  },
};
