// From a row that its user confirmed to what is sent of it.
import type { PushOrder } from "../../backend/Backend";
import type { ShownRow } from "./findPlanned";

/** The order of a row; `key` is what stands in its Referral ID cell now. */
export function toOrder(key: string, { plan }: Pick<ShownRow, "plan">): PushOrder {
  const { cells, upgrade } = plan;
  if (plan.kind === "create") return { kind: "create", key, cells, upgrade };
  return { kind: "update", key, cells, upgrade, pulled: plan.pulled, changes: plan.changes };
}
