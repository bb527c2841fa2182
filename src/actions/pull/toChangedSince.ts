// From when on a pull asks for changes.
import type { DealFilter } from "../../deals/dealFilter";
import { toReferralKey } from "../basis";
import type { Memory } from "../Memory";

/**
 * The list shows a change up to half a minute late, and two clocks differ by up to five minutes where one can still sign
 * in: what changed shortly before the last pull is asked for once more.
 */
const overlapMs = 10 * 60_000;

/**
 * The ISO 8601 time from which on changes are asked for; null for everything: at a person's first pull, with another filter,
 * and where no deal that was pulled stands in a row any more.
 */
export function toChangedSince(
  { pulls, pulled, tables }: Pick<Memory, "pulls" | "pulled" | "tables">,
  { filter, account }: { readonly filter: DealFilter; readonly account: string | null },
): string | null {
  const { lastPullStartedAt } = pulls;
  if (lastPullStartedAt === null || pulls.lastPullBy !== account || !isSameFilter(pulls.filter, filter)) return null;
  const isThere = [...tables.values()].some(({ rows, layout }) =>
    rows.some((row) => pulled.has(toReferralKey(row, layout))),
  );
  const startedAtMs = Date.parse(lastPullStartedAt);
  return isThere && !Number.isNaN(startedAtMs) ? new Date(startedAtMs - overlapMs).toISOString() : null;
}

/** Whether two filters ask for the same deals. */
export function isSameFilter(one: DealFilter | null, other: DealFilter): boolean {
  return one !== null && toFilterKey(one) === toFilterKey(other);
}

function toFilterKey(filter: DealFilter): string {
  const { direction, status, country, closesFrom, closesTo, changedSince, onlyMine, text } = filter;
  return JSON.stringify([direction, status, country, closesFrom, closesTo, changedSince, onlyMine, text.trim()]);
}
