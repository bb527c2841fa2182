// A new deal's first request, and what its answer means.
import type { PushOrder } from "../Backend";
import type { Problem, RowOutcome } from "../../deals/rowOutcome";
import { NoAnswer } from "../../partnerCenter/failures";
import type { Referral } from "../../partnerCenter/referral";
import { toCreateBody } from "../../partnerCenter/toCreateBody";
import { Cancelled } from "../lane/Cancelled";
import { toClient } from "../Way";
import type { CreatingErrand } from "../Way";
import { toEnding } from "./toEnding";

/** An order for a new deal. */
export type CreateOrder = Extract<PushOrder, { kind: "create" }>;

/** What came of the first request. "lost": it may have been carried out. */
export type FirstStep =
  | { readonly kind: "created"; readonly own: Referral }
  | { readonly kind: "lost"; readonly problem: Problem; readonly lostAtMs: number }
  | { readonly kind: "ended"; readonly outcome: RowOutcome };

/** The GUID of a mark: the request-id of its creation. */
export function toRequestId(mark: string): string {
  return mark.replace(/^new-/u, "");
}

/** Sends the creation of a deal once; its ledger entry says so before each try. */
export async function createDeal(order: CreateOrder, signal: AbortSignal, way: CreatingErrand): Promise<FirstStep> {
  const onBegin = async (): Promise<void> => {
    // Another window gave this row up: there it counts as not sent.
    if (!(await way.ledger.begin(order.key))) throw new Cancelled();
  };
  try {
    const own = await toClient(way, { signal, onBegin }).create(toCreateBody(order.cells), toRequestId(order.key));
    await way.ledger.settle(order.key, { kind: "created", referralId: own.id, engagementId: own.engagementId });
    return { kind: "created", own };
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "lost", problem: error.problem, lostAtMs: way.now() };
    return { kind: "ended", outcome: toEnding(error) };
  }
}
