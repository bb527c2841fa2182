// Cancels a push.
import type { Session } from "../session";
import { pushesOf } from "./runs";

/** No row is begun any more; those under way are waited for. */
export function cancelPush({ core }: Session): void {
  pushesOf(core).underWay?.abort();
  core.deps.backend?.signInDesk?.giveUp();
  const { work } = core.memory;
  if (work.kind !== "pushing") return;
  core.remember({ work: { ...work, progress: { ...work.progress, cancelling: true } } });
}
