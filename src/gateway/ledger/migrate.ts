// Brings the tables to the newest step at start; of several processes that start at once one does it, under a row lock.
import type { Sleep } from "../../backend/sleep";
import { toSqlState, uniqueViolation } from "./Database";
import type { Database, Statements } from "./Database";
import { migrations } from "./migrations";

/** The tables are of a newer version than this program: it must not touch them. */
export class LedgerTooNew extends Error {
  override readonly name = "LedgerTooNew";

  constructor(step: number) {
    super(
      `The ledger's tables are at step ${step}, and this version knows ${migrations.length}. Start the newer version, or restore a backup of before its start (docs/backup.md).`,
    );
  }
}

/** Two processes that make the same table at once: one of them is told that its name, type or row is there already. */
const raced: ReadonlySet<string | null> = new Set([uniqueViolation, "42P07", "42710"]);
const mostTries = 10;

/** Applies the steps that are missing; throws LedgerTooNew. */
export async function migrate(database: Database, sleep: Sleep): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await openStep(database);
      await database.transaction(applyMissing);
      return;
    } catch (error) {
      if (tries >= mostTries || !raced.has(toSqlState(error))) throw error;
      await sleep(50 * tries);
    }
  }
}

async function openStep(database: Database): Promise<void> {
  await database.query("create table if not exists ledger_step (id integer primary key, step integer not null)");
  await database.query("insert into ledger_step (id, step) values (1, 0) on conflict do nothing");
}

async function applyMissing(statements: Statements): Promise<void> {
  const [known] = await statements.query<{ step: number }>("select step from ledger_step where id = 1 for update");
  const step = known?.step ?? 0;
  if (step > migrations.length) throw new LedgerTooNew(step);
  for (const text of migrations.slice(step).flat()) await statements.query(text);
  await statements.query("update ledger_step set step = $1 where id = 1", [migrations.length]);
}
