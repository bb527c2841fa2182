// The few statements that look over the exports of all tenants at once: what there is to do, whose leases go on, what is over.
import type { Database, Statements } from "./Database";
import type { ExportLease } from "./Export";

/** Lets leases go on for so long from now; those that somebody else has by now are left alone. */
export async function renewExports(
  leases: readonly ExportLease[],
  leaseMs: number,
  database: Statements,
): Promise<void> {
  if (leases.length === 0) return;
  await database.query(
    `update export set due_at = now() + $2::float8 * interval '1 millisecond'
     from json_to_recordset($1::json) as l(tenant text, "exportId" uuid, fence integer)
     where export.tenant = l.tenant and export.id = l."exportId" and export.fence = l.fence
       and worker is not null and ended_at is null`,
    [JSON.stringify(leases.map(({ tenant, exportId, fence }) => ({ tenant, exportId, fence }))), leaseMs],
  );
}

/** Ends every lease: right where this process alone can have the database, so that whoever held one is gone. */
export async function endExportLeases(database: Statements): Promise<void> {
  await database.query("update export set due_at = now(), worker = null where worker is not null and ended_at is null");
}

/** An export may have thousands of deals: a few exports at a time. */
const mostErased = 10;

/**
 * Erases filters and deals of exports that were ordered longer ago than this; what is left are counts and ids. One that its
 * user never came back for ends as stopped. Gives how many there were.
 */
export async function eraseExports(olderThanMs: number, database: Database): Promise<number> {
  return database.transaction(async (statements) => {
    const old = await statements.query<{ tenant: string; id: string }>(
      `select tenant, id from export where erased_at is null
       and ordered_at < now() - $1::float8 * interval '1 millisecond'
       order by ordered_at limit $2 for update skip locked`,
      [olderThanMs, mostErased],
    );
    if (old.length === 0) return 0;
    const list = JSON.stringify(old);
    await statements.query(erase, [list]);
    await statements.query(eraseDeals, [list]);
    return old.length;
  });
}

const oldOnes = "json_to_recordset($1::json) as l(tenant text, id uuid)";

const erase = `update export set erased_at = now(), filter = null, names = '[]', skip_token = null, worker = null,
    fence = fence + 1, ended_at = coalesce(ended_at, now()), ending = coalesce(ending, 'stopped')
  from ${oldOnes} where export.tenant = l.tenant and export.id = l.id`;

const eraseDeals = `delete from export_deal using ${oldOnes}
  where export_deal.tenant = l.tenant and export_deal.export_id = l.id`;
