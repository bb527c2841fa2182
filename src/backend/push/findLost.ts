// Looks for the deals of all rows whose answers were lost, together.
import type { Referral } from "../../partnerCenter/referral";
import { toProblemOf } from "../toProblemOf";
import type { Errand } from "../Way";
import { lookAgain } from "./lookAgain";
import { matchLost, toEarliest } from "./matchLost";
import type { LostRow } from "./matchLost";
import { searchCreated } from "./searchCreated";

/** What is looked for, and by whom. */
export interface Search {
  readonly rows: readonly LostRow[];
  /** Referral IDs, in lower case, that belong to other rows. */
  readonly claimed: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** Looks once; by marks. Throws like the client. */
export async function findOnce({ rows, claimed, signal }: Search, way: Errand): Promise<ReadonlyMap<string, Referral>> {
  if (rows.length === 0) return new Map();
  const sinceMs = Math.min(...rows.map(({ mark }) => toEarliest(mark)));
  return matchLost(rows, await searchCreated(sinceMs, signal, way), claimed);
}

/** Looks at the moments of the settings, counted from when the last answer was lost, until all are found or it is time to give up. */
export async function findInTime(
  search: Search,
  lostAtMs: number,
  way: Errand,
): Promise<ReadonlyMap<string, Referral>> {
  const found = new Map<string, Referral>();
  const look = async (): Promise<true | null> => {
    const rows = search.rows.filter(({ mark }) => !found.has(mark));
    const claimed = new Set([...search.claimed, ...[...found.values()].map(({ id }) => id.toLowerCase())]);
    for (const [mark, referral] of await tryOnce({ ...search, rows, claimed }, way)) found.set(mark, referral);
    return found.size === search.rows.length ? true : null;
  };
  await lookAgain(lostAtMs, look, { way, signal: search.signal });
  return found;
}

/** A search that fails has found nothing. */
async function tryOnce(search: Search, way: Errand): Promise<ReadonlyMap<string, Referral>> {
  try {
    return await findOnce(search, way);
  } catch (error) {
    if (toProblemOf(error) === null && !search.signal.aborted) throw error;
    return new Map();
  }
}
