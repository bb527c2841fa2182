// Leaves what the pane shows of pulling and pushing.
import type { Session } from "./session";
import { noWork } from "./work";

/** Shows nothing of it any more; what is under way goes on and stays shown. */
export function closeWork({ core }: Session): void {
  const { kind } = core.memory.work;
  if (kind !== "pulling" && kind !== "pushing" && kind !== "submitting") core.remember({ work: noWork });
}
