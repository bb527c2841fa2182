// An Engagement ID belongs with a Referral ID; alone it is an error (template.md, Which row is what).
import { isBlankCell } from "../cell";
import { toError } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";

/** A row with an Engagement ID has a Referral ID too. */
export const engagementWithReferral: Rule = {
  reads: ["Engagement ID", "Referral ID"],
  check: (deal) =>
    isBlankCell(deal.cell("Engagement ID")) || !isBlankCell(deal.cell("Referral ID"))
      ? nothingFound
      : [{ column: "Referral ID", complaint: toError("engagement-alone", {}) }],
};
