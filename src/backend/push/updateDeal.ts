// A known deal's changes, and Microsoft's invitation where its row asks for help now.
import type { RowOutcome } from "../../deals/rowOutcome";
import { toDeal } from "../../partnerCenter/toDeal";
import type { Errand } from "../Way";
import { inviteMicrosoft } from "./inviteMicrosoft";
import { patchDeal, toDealNow } from "./patchDeal";
import type { UpdateOrder } from "./patchDeal";

/** Sends the changes of a deal. */
export async function updateDeal(order: UpdateOrder, signal: AbortSignal, way: Errand): Promise<RowOutcome> {
  const patched = await patchDeal(order, signal, way);
  if (patched.kind === "ended") return patched.outcome;
  const { own } = patched;
  if (order.upgrade !== "co-sell") return { kind: "updated", deal: toDealNow(own, order) };
  const { engagementId } = own;
  const invitation = await inviteMicrosoft({ engagementId, cells: order.cells, signal }, way);
  if (invitation.kind === "not-invited") {
    return { kind: "half-done", done: "updated", deal: toDealNow(own, order), problem: invitation.problem };
  }
  const { side } = invitation;
  return { kind: "updated", deal: side === "unknown" ? toDealNow(own, order) : toDeal(own, side) };
}
