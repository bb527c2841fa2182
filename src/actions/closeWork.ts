// Leaves what the pane shows of pulling and pushing.
import { isOnTheWay } from "./isOnTheWay";
import type { Session } from "./session";
import { noWork } from "./work";

/** Shows nothing of it any more; what is under way goes on and stays shown. */
export function closeWork({ core }: Session): void {
  if (!isOnTheWay(core.memory.work)) core.remember({ work: noWork });
}
