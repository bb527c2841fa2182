// Referrals for tests: as Partner Center answers them, sparse but for what a test is about.
import { parseReferral } from "../../src/partnerCenter/referral";
import type { Referral } from "../../src/partnerCenter/referral";

export const referralId = "9d1c0b52-6c0e-4f6e-8a37-3f6f5a0f1e11";
export const engagementId = "5b0e6f0a-2a53-4b3d-9f3c-6f1d2f0a7c22";

/** A referral with these properties beside its ids. */
export function aReferral(properties: Readonly<Record<string, unknown>> = {}): Referral {
  const referral = parseReferral({
    id: referralId,
    engagementId,
    status: "Active",
    substatus: "Accepted",
    ...properties,
  });
  if (referral === null) throw new RangeError("The builder made no referral.");
  return referral;
}
