// Signs the user out of the add-in.
import { lookAtBackground } from "../background/lookAtBackground";
import type { Session } from "../session";

/** Forgets who is signed in; deals that were pulled stay in the sheet, and rows that are not through end as not sent. */
export async function signOut({ core }: Session): Promise<void> {
  core.deps.backend?.signInDesk?.signOut();
  await lookAtBackground(core);
}
