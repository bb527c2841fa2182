// Keeps the list of conflicts up to date when deals come.
import type { PulledDeal } from "../../deals/pulled";
import type { Core } from "../Core";
import type { Memory } from "../Memory";
import type { DealConflict } from "../work";
import type { ArrivalPlan } from "./planArrivals";

/** Remembers the conflicts of deals that came, and forgets those that are none any more. */
export function noteConflicts(core: Core, deals: readonly PulledDeal[], { conflicts }: ArrivalPlan): void {
  const keys = new Set(deals.map(({ referralId }) => referralId.toLowerCase()));
  const others = [...core.memory.conflicts].filter(([key]) => !keys.has(key));
  if (conflicts.size === 0 && others.length === core.memory.conflicts.size) return;
  const all: Memory["conflicts"] = new Map<string, DealConflict>([...others, ...conflicts]);
  core.remember({ conflicts: all });
}
