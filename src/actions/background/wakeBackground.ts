// Signs in for what waits in the background.
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import { lookAtBackground } from "./lookAtBackground";

/** Asks Partner Center for something, so that whatever proof is missing is asked for; what waits then goes on by itself. */
export async function wakeBackground({ core }: Session): Promise<void> {
  const background = core.deps.backend?.background ?? null;
  if (background === null) return;
  if (needsSignIn(core) && !(await signInFirst(core))) return;
  const problem = await background.wake(core.ending.signal);
  if (core.ending.signal.aborted) return;
  core.remember({ notice: problem === null ? null : { code: "background-failed", params: { why: problem.code } } });
  await lookAtBackground(core);
}
