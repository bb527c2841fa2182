// One deal as it is now, with Microsoft's side.
import type { PulledDeal } from "../../deals/pulled";
import type { Problem } from "../../deals/rowOutcome";
import { findMicrosofts, mayHaveMicrosoftsSide } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";
import { toProblemOf, toProblemOrThrow } from "../toProblemOf";
import { toSteadyClient } from "../Way";
import type { Way } from "../Way";

/** Reads a deal; where Microsoft's side cannot be read, the deal comes without it. */
export async function fetchDeal(referralId: string, signal: AbortSignal, way: Way): Promise<PulledDeal | Problem> {
  try {
    const own = await toSteadyClient(way).get(referralId, signal);
    return toDeal(own, mayHaveMicrosoftsSide(own) ? await readSide(own, signal, way) : null);
  } catch (error) {
    if (signal.aborted) return { code: "no-answer", column: null, partnerCode: "", requestId: "" };
    return toProblemOrThrow(error);
  }
}

async function readSide(own: Referral, signal: AbortSignal, way: Way): Promise<Referral | null | "unknown"> {
  try {
    return findMicrosofts(await toSteadyClient(way).related([own.engagementId], signal), own.engagementId);
  } catch (error) {
    if (toProblemOf(error) === null) throw error;
    return "unknown";
  }
}
