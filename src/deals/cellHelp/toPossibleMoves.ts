// Where a deal may go from where it stands: the statuses and substatuses that a row may take now.
import { canMove, lifecycle, newDeal, statuses, toSubstatuses } from "../lifecycle";
import type { Standing, Status, Substatus } from "../lifecycle";
import type { DealView } from "../rule";
import { readStanding, readStatus } from "../rules/readStanding";

/** The statuses that a row may take: of a new deal the first one only, of any other those that follow. */
export function toPossibleStatuses(deal: DealView): readonly Status[] {
  if (deal.isNew) return [newDeal.status];
  const from = toStart(deal);
  if (from === null) return statuses;
  return statuses.filter((status) => reachable(from, status, deal).length > 0);
}

/** The substatuses that a row may take with the status that it says; with any, where it says none. */
export function toPossibleSubstatuses(deal: DealView): readonly Substatus[] {
  if (deal.isNew) return [newDeal.substatus];
  const from = toStart(deal);
  const status = readStatus(deal);
  const wanted = status === null ? statuses : [status];
  const found = wanted.flatMap((one) =>
    from === null ? lifecycle[one].substatuses[deal.edition] : reachable(from, one, deal),
  );
  return [...new Set(found)];
}

// Moves are judged from what was pulled; where nothing was, from what the row itself says.
function toStart(deal: DealView): Standing | null {
  return readStanding(deal.pulled ?? deal);
}

function reachable(from: Standing, status: Status, { edition }: DealView): readonly Substatus[] {
  return toSubstatuses(edition).filter((substatus) => canMove(from, { status, substatus }, edition));
}
