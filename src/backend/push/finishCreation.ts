// What comes after a new deal has its ids: Microsoft's invitation, where its row asks for help.
import type { Cells } from "../../deals/pulled";
import type { RowOutcome } from "../../deals/rowOutcome";
import { helpHeader, toUpgrade } from "../../deals/sharing";
import { toAnsweredDeal } from "../../deals/toAnsweredDeal";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";
import type { Errand } from "../Way";
import { inviteMicrosoft } from "./inviteMicrosoft";
import type { Invitation } from "./inviteMicrosoft";

/** A deal that was just created, as it was answered, and the cells that it was created from. */
export interface Creation {
  readonly own: Referral;
  readonly cells: Cells;
  readonly signal: AbortSignal;
}

/** Completes a new deal. */
export async function finishCreation({ own, cells, signal }: Creation, way: Errand): Promise<RowOutcome> {
  if (toUpgrade({}, cells) !== "co-sell") {
    return { kind: "created", deal: toAnsweredDeal(toDeal(own, null), cells) };
  }
  return toOutcome(own, cells, await inviteMicrosoft({ engagementId: own.engagementId, cells, signal }, way));
}

/** The outcome of a new co-sell deal after its invitation. */
export function toOutcome(own: Referral, cells: Cells, invitation: Invitation): RowOutcome {
  if (invitation.kind === "invited") {
    return { kind: "created", deal: toAnsweredDeal(toDeal(own, invitation.side), cells) };
  }
  const asked = Object.entries(cells).filter(([name]) => name !== helpHeader);
  const deal = toAnsweredDeal(toDeal(own, null), Object.fromEntries(asked));
  return { kind: "half-done", done: "created", deal, problem: invitation.problem };
}
