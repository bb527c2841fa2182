// Signs the user in, after a click.
import { lookAtBackground } from "../background/lookAtBackground";
import { fetchCaller } from "../pull/fetchCaller";
import { isTaken } from "../pull/isTaken";
import type { Core } from "../Core";
import type { Session } from "../session";

/** Asks the user to sign in; with `isSwitching` as somebody else, unless deals are on their way. What waited for it goes on by itself, and what came in the background is taken in. */
export async function signIn({ core }: Session, wish = { isSwitching: false }): Promise<void> {
  if (wish.isSwitching && isTaken(core)) return;
  if ((await core.deps.backend?.signInDesk?.signIn(wish)) !== true) return;
  await fetchCaller(core);
  await lookAtBackground(core);
}

/** Whether deals cannot travel before somebody has signed in. */
export function needsSignIn({ deps }: Core): boolean {
  const desk = deps.backend?.signInDesk;
  return desk !== undefined && desk.state().standing !== "signed-in";
}

/**
 * Asks a user who has just asked for deals to travel to sign in, and looks which rows are sent in the background: before,
 * nobody could say. False where he does not, or has gone elsewhere in the pane meanwhile, or what he was shown has changed;
 * whether other deals are on their way by now is for the caller to ask again.
 */
export async function signInFirst(core: Core): Promise<boolean> {
  const { work } = core.memory;
  const desk = core.deps.backend?.signInDesk;
  // Whether Excel's own account is at hand may not be known yet.
  if (desk?.state().standing === "unknown") await fetchCaller(core);
  if (desk !== undefined && needsSignIn(core)) {
    if (!(await desk.signIn())) return false;
    await fetchCaller(core);
  }
  if (!(await lookAtBackground(core)) && remembersOpenBatch(core)) {
    core.remember({ notice: { code: "under-way-not-known", params: {} } });
    return false;
  }
  return core.memory.work === work;
}

function remembersOpenBatch({ memory }: Core): boolean {
  return memory.knownBatches.some(({ taken }) => taken !== "all");
}
