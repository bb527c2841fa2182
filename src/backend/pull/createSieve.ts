// From a page of the list to its deals: each once, without leads, with Microsoft's side where the list shows it.
import type { PulledDeal } from "../../deals/pulled";
import { isDeal, isMicrosofts, mayHaveMicrosoftsSide } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";

/** Takes pages in their order, the newest referrals first. */
export type Sieve = (page: readonly Referral[]) => readonly PulledDeal[];

/** A sieve that has seen nothing yet. Microsoft's side is younger than its deal, so that it comes before it. */
export function createSieve(): Sieve {
  const seen = new Set<string>();
  const sides = new Map<string, Referral>();
  return (page) => {
    const fresh = page.filter(({ id }) => !seen.has(id));
    for (const referral of fresh) {
      seen.add(referral.id);
      const engagement = referral.engagementId.toLowerCase();
      if (isMicrosofts(referral) && !sides.has(engagement)) sides.set(engagement, referral);
    }
    const deals = fresh.filter((referral) => isDeal(referral) && !isMicrosofts(referral));
    return deals.map((referral) => toDeal(referral, toSide(referral, sides)));
  };
}

function toSide(referral: Referral, sides: ReadonlyMap<string, Referral>): Referral | null | "unknown" {
  const side = sides.get(referral.engagementId.toLowerCase());
  return side ?? (mayHaveMicrosoftsSide(referral) ? "unknown" : null);
}
