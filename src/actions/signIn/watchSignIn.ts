// Keeps what the session knows of signing in up to date.
import { toFirstBackground } from "../background/BackgroundState";
import { deskOf } from "../background/backgroundDesk";
import type { Core } from "../Core";
import { pushesOf } from "../push/runs";
import { toAccount } from "./toAccount";
import { toConnection } from "./toConnection";

/** Remembers every change of the sign-in until the session ends; then whoever waits for it is told that nobody comes. */
export function watchSignIn(core: Core): void {
  const { backend } = core.deps;
  const desk = backend?.signInDesk;
  if (desk === undefined) return;
  let before = toAccount(core);
  const stop = desk.subscribe(() => {
    const account = toAccount(core);
    const hasLeft = before !== null && account !== before;
    before = account;
    if (hasLeft) leave(core);
    const { connection } = core.memory;
    if (connection.kind === "none") return;
    core.remember({ connection: hasLeft ? toConnection(backend) : toConnection(backend, connection) });
  });
  core.ending.signal.addEventListener("abort", () => {
    stop();
    desk.giveUp();
  });
}

/**
 * Ends what is under way for a person who is not signed in any more, and forgets the lists that only that person may see.
 * Rows that are sent in the background stay under way: whose they are changes nothing about that.
 */
function leave(core: Core): void {
  core.person.abort();
  core.person = new AbortController();
  core.cancelPull?.();
  pushesOf(core).underWay?.abort();
  // What somebody else has never heard of may be the next one's.
  deskOf(core).settled.clear();
  core.remember({ background: toFirstBackground(core.deps.backend?.background ?? null) });
}
