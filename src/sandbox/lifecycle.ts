// The table of statuses (pages "Create a referral" and "Referral resources"), looked up and nothing more.
import type { Status, Substatus } from "./referral";

/** Days after which a referral that nobody answered expires (page "Get a list of referrals"). */
export const expiresAfterMs = 14 * 24 * 60 * 60 * 1000;

interface Row {
  readonly mayBecome: readonly Status[];
  readonly substatuses: readonly Substatus[];
}

/** What each status may become and with which substatuses it stands. */
export const lifecycle: Readonly<Record<Status, Row>> = {
  None: { mayBecome: ["None", "New", "Active", "Closed"], substatuses: ["None"] },
  New: { mayBecome: ["New", "Active", "Closed"], substatuses: ["Pending", "Received"] },
  Active: { mayBecome: ["Active", "Closed"], substatuses: ["Accepted"] },
  Closed: { mayBecome: ["Closed"], substatuses: ["Won", "Lost", "Declined", "Expired", "Error"] },
};

/** A status with its substatus. */
export interface Standing {
  readonly status: Status;
  readonly substatus: Substatus;
}

/** What is wrong with a partner's move from one standing to another; null where the table allows it. */
export function findWrongMove(from: Standing, to: Standing): string | null {
  if (from.status === "Closed") return `A referral that is Closed (${from.substatus}) can no longer be updated.`;
  const row = lifecycle[to.status];
  if (!row.substatuses.includes(to.substatus)) return `Substatus ${to.substatus} is not valid for status ${to.status}.`;
  if (!lifecycle[from.status].mayBecome.includes(to.status)) {
    return `Status ${from.status} can not become ${to.status}.`;
  }
  return to.substatus === "Expired" ? "Substatus Expired is set by the service." : null;
}
