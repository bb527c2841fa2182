// From a request to a decision: is it authorised, is it a path and a method of ours, is it well formed, what comes of it.
import { Refusal } from "../refusal";
import { checkHeaders } from "../wire/checkHeaders";
import { toAllowed } from "../wire/route";
import { createReferral } from "./createReferral";
import type { Decision, Desk } from "./desk";
import { getReferral } from "./getReferral";
import { listReferrals } from "./listReferrals";
import { patchReferral, replaceReferral } from "./patchReferral";

/** Decides about a request; throws the refusal of what is not carried out, and changes nothing. */
export function decide(desk: Desk): Decision {
  const { arrival } = desk;
  if (!arrival.isKnown) throw new Refusal(404);
  if (arrival.operation === "none") throw new Refusal(405, { headers: { Allow: toAllowed(arrival.id) } });
  checkHeaders(arrival);
  switch (arrival.operation) {
    case "list":
      return listReferrals(desk);
    case "get":
      return getReferral(desk);
    case "create":
    case "connect":
      return createReferral(desk);
    case "patch":
      return patchReferral(desk);
    case "replace":
      return replaceReferral(desk);
  }
}
