// What must reach the ledger is tried until it does: a database that is away for a while loses nothing.
import type { Sleep } from "../../backend/sleep";
import { toSqlState } from "../ledger/Database";
import { LeaseLost } from "../ledger/moveRow";
import { NotKeptApart } from "../ledger/tenantRoom";
import type { Log } from "./Log";

/** Runs a task until the ledger answers; rejects with LeaseLost, with mistakes of ours, and once the process gave up. */
export type Persist = <T>(task: () => Promise<T>) => Promise<T>;

const firstMs = 100;
const longestMs = 5_000;
/** SQLSTATE classes of refusals that no waiting mends: wrong values, broken rules, wrong statements. */
const final = /^(?:22|23|42)/u;

const ours = [LeaseLost, NotKeptApart, TypeError, RangeError, ReferenceError, SyntaxError];

/** Whether an error says nothing of the database: waiting mends no mistake of ours, and gives no lease back. */
function isOurs(error: unknown): boolean {
  return ours.some((kind) => error instanceof kind);
}

/** Trying again for as long as `isOver` says no. */
export function createPersist(means: {
  readonly sleep: Sleep;
  readonly isOver: () => boolean;
  readonly log: Log;
}): Persist {
  return async (task) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await task();
      } catch (error) {
        if (means.isOver() || isOurs(error) || final.test(toSqlState(error) ?? "")) throw error;
        if (tries === 1) means.log({ event: "ledger-away", why: error instanceof Error ? error.name : "unknown" });
        await means.sleep(Math.min(longestMs, firstMs * 2 ** tries));
      }
    }
  };
}
