// Stops a batch or an export: what was begun is finished, nothing else is begun.
import type { Asked } from "../../backend/background/Background";
import type { Core } from "../Core";
import type { Session } from "../session";
import { lookAtBackground } from "./lookAtBackground";
import { toRefusal } from "./toRefusal";

/** Ends the rows of a batch that were not begun; they can be sent again. */
export function stopBatch({ core }: Session, id: string): Promise<void> {
  return stop(core, core.deps.backend?.background?.batches?.stop(id));
}

/** Ends an export. */
export function stopExport({ core }: Session, id: string): Promise<void> {
  return stop(core, core.deps.backend?.background?.exports?.stop(id));
}

async function stop(core: Core, stopping: Promise<Asked<unknown>> | undefined): Promise<void> {
  const notice = stopping === undefined ? null : toRefusal(await stopping);
  if (notice !== null) core.remember({ notice });
  await lookAtBackground(core);
}
