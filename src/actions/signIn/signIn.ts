// Signs the user in, after a click.
import { lookAtBackground } from "../background/lookAtBackground";
import { fetchCaller } from "../pull/fetchCaller";
import type { Core } from "../Core";
import type { Session } from "../session";

/** Asks the user to sign in; with `isSwitching` as somebody else. What waited for it goes on by itself, and what came in the background is taken in. */
export async function signIn({ core }: Session, wish = { isSwitching: false }): Promise<void> {
  if ((await core.deps.backend?.signInDesk?.signIn(wish)) !== true) return;
  await fetchCaller(core);
  await lookAtBackground(core);
}

/** Whether deals cannot travel before somebody has signed in. */
export function needsSignIn({ deps }: Core): boolean {
  const desk = deps.backend?.signInDesk;
  return desk !== undefined && desk.state().standing !== "signed-in";
}

/** Asks a user who has just asked for deals to travel to sign in; false where he does not. */
export async function signInFirst(core: Core): Promise<boolean> {
  const desk = core.deps.backend?.signInDesk;
  // Whether Excel's own account is at hand may not be known yet.
  if (desk?.state().standing === "unknown") await fetchCaller(core);
  if (desk === undefined || !needsSignIn(core)) return true;
  if (!(await desk.signIn())) return false;
  await fetchCaller(core);
  return true;
}
