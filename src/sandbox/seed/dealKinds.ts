// Every kind of deal that Partner Center is known to hold, how often the sandbox has it, and how old it may be.
import type { Random } from "../chance";
import type { Referral, Substatus } from "../referral";
import {
  makeIot,
  makeOld,
  moveCloseTime,
  multiply,
  oddTexts,
  receive,
  share,
  stand,
  strip,
  toMicrosoftsSide,
} from "./shapeDeal";

/** A kind of deal: its weight among the others, its age in days, and how it is made of a plain deal. */
export interface DealKind {
  readonly name: string;
  readonly weight: number;
  readonly days: readonly [least: number, most: number];
  readonly shape: (deal: Referral, random: Random) => void;
  /** Microsoft's side of the engagement, where there is one. */
  readonly toRelated?: (deal: Referral, random: Random) => Referral;
}

const ever = [1, 700] as const;
const old = [900, 1500] as const;
/** A deal that waits for an answer is younger than its expiry. */
const waiting = [1, 12] as const;
/** A deal whose answer has come, or whose time has run out, is older than that. */
const settled = [20, 700] as const;

const plain = (): undefined => undefined;

/** All kinds. */
export const dealKinds: readonly [DealKind, ...DealKind[]] = [
  { name: "private", weight: 20, days: ever, shape: plain },
  { name: "partner-led", weight: 14, days: ever, shape: share },
  coSell("Pending", 3, waiting),
  coSell("Received", 3, waiting),
  coSell("Accepted", 10, settled),
  coSell("Declined", 4, settled),
  coSell("Expired", 2, settled),
  { name: "shared, of type Independent", weight: 1, days: ever, shape: shareAsIndependent },
  received("Pending", 6, waiting),
  received("Received", 3, waiting),
  received("Accepted", 4, ever),
  received("Expired", 3, settled),
  received("Declined", 2, settled, "Not a customer"),
  { name: "lead of a customer", weight: 2, days: waiting, shape: makeLead },
  closed("Won", 8, null),
  closed("Lost", 5, "Customer chose another vendor"),
  closed("Error", 1, "Duplicate deal"),
  { name: "old, without a solution", weight: 3, days: old, shape: makeOld },
  { name: "sparse", weight: 3, days: old, shape: strip },
  { name: "odd close time", weight: 4, days: ever, shape: moveCloseTime },
  { name: "many solutions and members", weight: 2, days: ever, shape: multiply },
  { name: "odd texts", weight: 3, days: ever, shape: oddTexts },
  { name: "IoT", weight: 1, days: ever, shape: makeIot },
];

function coSell(substatus: Substatus, weight: number, days: DealKind["days"]): DealKind {
  const toRelated: DealKind["toRelated"] = (deal, random) => toMicrosoftsSide(deal, substatus, random);
  return { name: `co-sell, ${substatus}`, weight, days, shape: share, toRelated };
}

function received(
  substatus: Substatus,
  weight: number,
  days: DealKind["days"],
  reason: string | null = null,
): DealKind {
  return { name: `received, ${substatus}`, weight, days, shape: (deal) => receive(deal, substatus, reason) };
}

function closed(substatus: Substatus, weight: number, reason: string | null): DealKind {
  return { name: substatus, weight, days: settled, shape: (deal) => stand(deal, substatus, reason) };
}

function shareAsIndependent(deal: Referral): void {
  share(deal);
  deal.type = "Independent";
}

function makeLead(deal: Referral): void {
  receive(deal, "Pending");
  deal.qualification = "Direct";
}
