// Cancels a push, or the handing over of rows to be sent in the background.
import type { Session } from "../session";
import { pushesOf } from "./runs";

/** No row, and no part of what is handed over, is begun any more; what is under way is waited for. */
export function cancelPush({ core }: Session): void {
  pushesOf(core).underWay?.abort();
  core.deps.backend?.signInDesk?.giveUp();
  const { work } = core.memory;
  if (work.kind === "submitting") core.remember({ work: { ...work, cancelling: true } });
  if (work.kind !== "pushing") return;
  core.remember({ work: { ...work, progress: { ...work.progress, cancelling: true } } });
}
