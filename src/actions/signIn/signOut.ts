// Signs the user out of the add-in.
import type { Session } from "../session";
import { toConnection } from "./toConnection";

/** Forgets who is signed in; deals that were pulled stay in the sheet. */
export function signOut({ core }: Session): void {
  const { backend } = core.deps;
  backend?.signInDesk?.signOut();
  core.remember({ connection: toConnection(backend) });
}
