// GET /{id}: one referral (page "Get a referral by ID").
import { Refusal } from "../refusal";
import { toWire } from "../wire/toWire";
import { findReferral } from "./desk";
import type { Decision, Desk } from "./desk";

/** Answers the referral as it is, or as the list shows it where the lag reaches this far. */
export function getReferral(desk: Desk): Decision {
  const { arrival, behaviour, store, nowMs } = desk;
  const now = findReferral(desk);
  const referral = behaviour.lagReachesGet ? store.listing.get(now.id, nowMs) : now;
  if (referral === undefined) throw new Refusal(404, { target: "id" });
  const body = toWire(referral, arrival.address, behaviour);
  return { kind: "answer", success: { status: 200, body, eTag: referral.eTag } };
}
