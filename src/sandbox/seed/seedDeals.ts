// The deals the sandbox starts with: every kind at least once, the rest by weight, the same for the same seed.
import { between, createRandom, pick } from "../chance";
import type { Random } from "../chance";
import type { Referral } from "../referral";
import { createStamp } from "../stamps";
import { buildDeal } from "./buildDeal";
import { dealKinds } from "./dealKinds";
import type { DealKind } from "./dealKinds";

const dayMs = 24 * 60 * 60 * 1000;

/** How many deals, from which seed, seen from which moment (milliseconds since 1970). */
export interface SeedOrder {
  readonly deals: number;
  readonly seed: number;
  readonly nowMs: number;
}

/** So many deals of the partner, oldest first, with Microsoft's referrals of those that asked for help besides. */
export function seedDeals({ deals, seed, nowMs }: SeedOrder): Referral[] {
  const random = createRandom(seed);
  const stamp = createStamp(random);
  const births = Array.from({ length: deals }, (_, at) => toBirth(dealKinds[at] ?? pickKind(random), random, nowMs));
  births.sort((one, other) => one.createdMs - other.createdMs);
  return births.flatMap(({ kind, createdMs }) => {
    const deal = buildDeal({ random, stamp, createdMs });
    kind.shape(deal, random);
    return kind.toRelated === undefined ? [deal] : [deal, kind.toRelated(deal, random)];
  });
}

function toBirth(kind: DealKind, random: Random, nowMs: number) {
  const [least, most] = kind.days;
  return { kind, createdMs: nowMs - between(random, least * dayMs, most * dayMs) };
}

function pickKind(random: Random): DealKind {
  return pick(random, weighted);
}

const [firstKind, ...otherKinds] = dealKinds;
const weighted: readonly [DealKind, ...DealKind[]] = [
  firstKind,
  ...otherKinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind)),
  ...Array.from({ length: firstKind.weight - 1 }, () => firstKind),
];
