// The life of a deal: statuses, which may follow which, and the substatuses that belong to each (template.md, Lifecycle).
import type { Edition } from "./edition";

/** A status of a partner's referral. */
export type Status = "New" | "Active" | "Closed";

/** A substatus of a partner's referral. */
export type Substatus = "Pending" | "Received" | "Accepted" | "Won" | "Lost" | "Declined" | "Expired" | "Error";

/** A status and its substatus. */
export interface Standing {
  readonly status: Status;
  readonly substatus: Substatus;
}

interface Stage {
  readonly becomes: readonly Status[];
  readonly substatuses: Readonly<Record<Edition, readonly Substatus[]>>;
}

/** The table: what each status may become, and its substatuses by edition. */
export const lifecycle: Readonly<Record<Status, Stage>> = {
  New: {
    becomes: ["New", "Active", "Closed"],
    substatuses: { "2021": ["Accepted", "Pending", "Received"], "2023": ["Accepted", "Pending", "Received"] },
  },
  Active: { becomes: ["Active", "Closed"], substatuses: { "2021": ["Accepted"], "2023": ["Accepted"] } },
  Closed: {
    becomes: [],
    substatuses: {
      "2021": ["Won", "Lost", "Declined", "Expired"],
      "2023": ["Won", "Lost", "Declined", "Expired", "Error"],
    },
  },
};

/** All statuses, in the order of a deal's life. */
export const statuses: readonly Status[] = ["New", "Active", "Closed"];

/** How a deal of one's own begins: the template takes exactly this pair where there is no Referral ID. */
export const newDeal: Standing = { status: "New", substatus: "Accepted" };

/** Set by Partner Center where nobody answered for 14 days, never by the partner. */
export const setByPartnerCenter: Substatus = "Expired";

/** The substatuses of an edition, each once. */
export function toSubstatuses(edition: Edition): readonly Substatus[] {
  return [...new Set(statuses.flatMap((status) => lifecycle[status].substatuses[edition]))];
}

/** Whether a substatus belongs to a status. */
export function isPair(standing: Standing, edition: Edition): boolean {
  return lifecycle[standing.status].substatuses[edition].includes(standing.substatus);
}

/** Whether nothing may follow: the deal is won, lost, declined, expired or an error. */
export function isTerminal(status: Status): boolean {
  return lifecycle[status].becomes.length === 0;
}

/**
 * Whether a partner may take a deal from one standing to another. Staying is no move. The pair New / Accepted exists
 * only to create a deal, and Expired is not the partner's to set.
 */
export function canMove(from: Standing, to: Standing, edition: Edition): boolean {
  if (from.status === to.status && from.substatus === to.substatus) return true;
  const isStart = to.status === newDeal.status && to.substatus === newDeal.substatus;
  return (
    lifecycle[from.status].becomes.includes(to.status) &&
    isPair(to, edition) &&
    !isStart &&
    to.substatus !== setByPartnerCenter
  );
}
