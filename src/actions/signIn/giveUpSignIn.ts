// Ends the waiting for a sign-in.
import type { Session } from "../session";

/** Nobody signs in now: rows that wait for it end as not sent, and a pull ends. */
export function giveUpSignIn({ core }: Session): void {
  core.deps.backend?.signInDesk?.giveUp();
}
