// Microsoft's side of deals that were pulled without it.
import type { PulledDeal } from "../../deals/pulled";
import { asksForHelp } from "../../deals/sharing";
import { withMicrosoftSide } from "../../deals/withMicrosoftSide";
import { findMicrosofts, isMicrosofts } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";
import { Cancelled } from "../lane/Cancelled";
import { toProblemOf } from "../toProblemOf";
import { toSteadyClient } from "../Way";
import type { Way } from "../Way";

/** Deals of one request: more would make an address that a proxy may cut off. */
const groupSize = 20;

/** The deals with Microsoft's side as it is now; those that could not be read are left out. */
export async function fetchMicrosoftSides(
  deals: readonly PulledDeal[],
  signal: AbortSignal,
  way: Way,
): Promise<readonly PulledDeal[]> {
  const groups = Array.from({ length: Math.ceil(deals.length / groupSize) }, (_unused, index) =>
    deals.slice(index * groupSize, (index + 1) * groupSize),
  );
  return (await Promise.all(groups.map((group) => fetchGroup(group, signal, way)))).flat();
}

async function fetchGroup(deals: readonly PulledDeal[], signal: AbortSignal, way: Way): Promise<readonly PulledDeal[]> {
  try {
    const engagements = [...new Set(deals.map(toEngagement))].filter((id) => id !== "");
    if (engagements.length === 0) return [];
    const related = await toSteadyClient(way).related(engagements, signal);
    return deals.flatMap((deal) => toSeen(deal, related));
  } catch (error) {
    if (toProblemOf(error) === null && !(error instanceof Cancelled)) throw error;
    return [];
  }
}

function toEngagement({ cells }: PulledDeal): string {
  return String(cells["Engagement ID"] ?? "");
}

/** Only Microsoft's cells may change here: a deal that somebody changed meanwhile stays as it was pulled. */
function toSeen(deal: PulledDeal, related: readonly Referral[]): readonly PulledDeal[] {
  const own = related.find(({ id }) => id.toLowerCase() === deal.referralId.toLowerCase());
  if (own === undefined || isMicrosofts(own)) return [];
  const side = findMicrosofts(related, own.engagementId);
  // A request for help is never taken back: where it is missing, the list lags behind.
  if (side === null && asksForHelp(deal.cells)) return [];
  const now = toDeal(own, side);
  if (own.eTag === deal.eTag) return [now];
  return [{ ...withMicrosoftSide({ ...deal, microsoft: "not-yet" }, now), microsoft: "seen" }];
}
