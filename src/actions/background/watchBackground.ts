// Asks from time to time how far the background is: every few seconds while something is under way, rarely otherwise.
import type { Core } from "../Core";
import { resumePushes } from "../push/resumePushes";
import { pushesOf } from "../push/runs";
import { toAccount } from "../signIn/toAccount";
import { deskOf } from "./backgroundDesk";
import { hasOpenWork } from "./BackgroundState";
import { lookAtBackground } from "./lookAtBackground";

const busyMs = 4_000;
const quietMs = 60_000;

/** Begins to ask, until the session ends; a pane that nobody sees asks nothing. */
export function watchBackground(core: Core): void {
  if (core.memory.background !== null) void watch(core);
}

async function watch(core: Core): Promise<void> {
  // What is begun in a quiet time is not left waiting for its end.
  for (let restedMs = busyMs; ; restedMs += busyMs) {
    await core.deps.sleep(busyMs);
    if (core.ending.signal.aborted) return;
    if (restedMs < toPause(core)) continue;
    restedMs = 0;
    if (!core.deps.isVisible() || !(await canAskAlone(core)) || !(await lookAtBackground(core))) continue;
    const desk = deskOf(core);
    if (!desk.isResumeDue || pushesOf(core).underWay !== null) continue;
    desk.isResumeDue = false;
    resumePushes(core);
  }
}

/** Nobody is asked to sign in for what he did not ask for. */
async function canAskAlone({ deps }: Core): Promise<boolean> {
  return (await deps.backend?.signInDesk?.canAskAlone()) ?? true;
}

function toPause(core: Core): number {
  const { background } = core.memory;
  const { isResumeDue, unclear } = deskOf(core);
  const isOwn = [...unclear.values()].some(({ account }) => account === toAccount(core));
  const isBusy = isResumeDue || isOwn || (background !== null && hasOpenWork(background));
  return isBusy && isAnybodyThere(core) ? busyMs : quietMs;
}

/** Where nobody is signed in there is little to ask for, and a sign-in looks by itself. */
function isAnybodyThere({ deps }: Core): boolean {
  const standing = deps.backend?.signInDesk?.state().standing ?? "signed-in";
  return standing === "signed-in" || standing === "unknown";
}
