// Shows the deals that were changed on both sides.
import type { Core } from "../Core";
import { isOnTheWay } from "../isOnTheWay";
import type { Session } from "../session";
import { noWork } from "../work";

/** Shows the conflicts that are not settled, in the order of their rows; nothing where there are none. */
export function showConflicts({ core }: Session): void {
  if (!isOnTheWay(core.memory.work)) showOpenConflicts(core);
}

/** The list of conflicts as it is now; no work where it is empty. */
export function showOpenConflicts(core: Core): void {
  const conflicts = [...core.memory.conflicts.values()].sort((one, other) => one.sheetRow - other.sheetRow);
  core.remember({ work: conflicts.length === 0 ? noWork : { kind: "conflicts", conflicts } });
}
