// Whether a referral passes a filter.
import type { Stored } from "../referral";
import type { Filter, Operator } from "./parseFilter";

/** True where the filter lets the referral through; texts are compared letter by letter. */
export function matches(filter: Filter, referral: Stored): boolean {
  switch (filter.kind) {
    case "and":
      return matches(filter.left, referral) && matches(filter.right, referral);
    case "or":
      return matches(filter.left, referral) || matches(filter.right, referral);
    case "team":
      return referral.team.some(({ email }) => email === filter.email);
    case "compare":
      return compare(filter.by.read(referral), filter.is, filter.value);
  }
}

/** Whether a filter can only be passed by the referrals of one engagement. */
export function asksForEngagement(filter: Filter): boolean {
  switch (filter.kind) {
    case "and":
      return asksForEngagement(filter.left) || asksForEngagement(filter.right);
    case "or":
      return asksForEngagement(filter.left) && asksForEngagement(filter.right);
    case "compare":
      return filter.path === "engagementId" && filter.is === "eq";
    case "team":
      return false;
  }
}

function compare(stored: string | null, is: Operator, value: string): boolean {
  if (is === "ne") return stored !== value;
  if (stored === null) return false;
  switch (is) {
    case "eq":
      return stored === value;
    case "gt":
      return stored > value;
    case "ge":
      return stored >= value;
    case "lt":
      return stored < value;
    case "le":
      return stored <= value;
  }
}
