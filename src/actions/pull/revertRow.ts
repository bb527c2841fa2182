// Takes a row back to what was pulled of its deal.
import { runAction } from "../runAction";
import type { Session } from "../session";
import { revertRows } from "./revertRows";

/** Reverts the row of a Referral ID; all rows with it where it stands in several. */
export function revertRow(session: Session, key: string): Promise<void> {
  return runAction(session, "reverting", (core) => revertRows(core, (found) => found === key.trim().toLowerCase()));
}
