// Without consent Partner Center neither creates nor updates a deal (template.md, rule 4).
import { toError } from "../finding";
import { nothingFound } from "../rule";
import type { Rule } from "../rule";
import { findWord } from "../words";

/** The consent to share contacts is not No. */
export const consentGiven: Rule = {
  reads: ["Consent to share Customer/Partner contact"],
  always: true,
  check: (deal) => {
    const consent = findWord("yesNo", deal.cell("Consent to share Customer/Partner contact"));
    if (consent !== "No") return nothingFound;
    return [{ column: "Consent to share Customer/Partner contact", complaint: toError("consent-refused", {}) }];
  },
};
