// All rules that look at several cells of a row.
import type { Rule } from "../rule";
import { requestExpires, wonEarly } from "./clock";
import { consentGiven } from "./consentGiven";
import { decimalsOfCurrency } from "./decimalsOfCurrency";
import { engagementWithReferral } from "./engagementWithReferral";
import { matchedAccountKnown } from "./matchedAccountKnown";
import { newDealStart } from "./newDealStart";
import { postalCodeZeros } from "./postalCodeZeros";
import { reasonFitsSubstatus } from "./reasonFitsSubstatus";
import { shortenedNumbers } from "./shortenedNumbers";
import { smallDeal } from "./smallDeal";
import { statusMoves } from "./statusMoves";
import { substatusFitsStatus } from "./substatusFitsStatus";

/** Every rule of a row. */
export const rules: readonly Rule[] = [
  engagementWithReferral,
  newDealStart,
  substatusFitsStatus,
  statusMoves,
  reasonFitsSubstatus,
  consentGiven,
  matchedAccountKnown,
  smallDeal,
  decimalsOfCurrency,
  postalCodeZeros,
  shortenedNumbers,
  wonEarly,
  requestExpires,
];
