// The second creation of a co-sell deal: Microsoft's referral in the same engagement.
import type { Cells } from "../../deals/pulled";
import type { Problem } from "../../deals/rowOutcome";
import { NoAnswer, Refused } from "../../partnerCenter/failures";
import { findMicrosofts, isMicrosofts } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toConnectedBody } from "../../partnerCenter/toCreateBody";
import { newGuid } from "../newGuid";
import { toProblemOf, toProblemOrThrow } from "../toProblemOf";
import { neverAborted, toSteadyClient } from "../Way";
import type { Errand } from "../Way";
import { lookAgain } from "./lookAgain";

/** Whether Microsoft is invited now, with its side where that could be read. */
export type Invitation =
  | { readonly kind: "invited"; readonly side: Referral | "unknown" }
  | { readonly kind: "not-invited"; readonly problem: Problem };

/** Which deal, and who is waiting. */
export interface Inviting {
  readonly engagementId: string;
  readonly cells: Cells;
  /** Ends the looking for an invitation whose answer was lost. */
  readonly signal: AbortSignal;
}

/** Invites Microsoft, unless it is invited already; throws mistakes of ours only. */
export async function inviteMicrosoft(inviting: Inviting, way: Errand): Promise<Invitation> {
  const { engagementId, cells } = inviting;
  const client = toSteadyClient(way);
  let isBegun = false;
  try {
    const known = await readSide(engagementId, way);
    if (known !== null) return { kind: "invited", side: known };
    isBegun = true;
    const answer = await client.create(toConnectedBody(cells, engagementId), newGuid(way.random));
    if (isMicrosofts(answer)) return { kind: "invited", side: answer };
    return { kind: "invited", side: (await tryReadSide(engagementId, way)) ?? "unknown" };
  } catch (error) {
    const problem = toProblemOrThrow(error);
    const side = isBegun ? await lookForSide(error, inviting, way) : null;
    return side === null ? { kind: "not-invited", problem } : { kind: "invited", side };
  }
}

/** Microsoft's side after an invitation that failed: it may be there all the same, or have been there before. */
async function lookForSide(error: unknown, { engagementId, signal }: Inviting, way: Errand): Promise<Referral | null> {
  const look = (): Promise<Referral | null> => tryReadSide(engagementId, way);
  if (error instanceof NoAnswer) return lookAgain(way.now(), look, { way, signal });
  return error instanceof Refused && error.status === 409 ? look() : null;
}

/** Microsoft's side of an engagement; null where there is none. Throws like the client. */
export async function readSide(engagementId: string, way: Errand, signal = neverAborted): Promise<Referral | null> {
  return findMicrosofts(await toSteadyClient(way).related([engagementId], signal), engagementId);
}

/** The same; null too where it could not be read. */
async function tryReadSide(engagementId: string, way: Errand): Promise<Referral | null> {
  try {
    return await readSide(engagementId, way);
  } catch (error) {
    if (toProblemOf(error) === null) throw error;
    return null;
  }
}
