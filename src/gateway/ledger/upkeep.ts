// The few statements that look over all tenants at once: what there is to do, whose leases go on, what is over.
import type { Database, Statements } from "./Database";
import type { Lease, RowName } from "./Row";
import { cancelled } from "./stopBatch";
import type { Slot } from "./traffic";

/** Lets the leases of rows and slots go on for so long from now; those that somebody else has by now are left alone. */
export async function renewLeases(
  {
    leases,
    slots,
    leaseMs,
  }: { readonly leases: readonly Lease[]; readonly slots: readonly Slot[]; readonly leaseMs: number },
  database: Statements,
): Promise<void> {
  if (leases.length > 0) await database.query(renewRows, [toNames(leases), leaseMs]);
  if (slots.length > 0) await database.query(renewSlots, [JSON.stringify(slots), leaseMs]);
}

const renewRows = `update deal_row set due_at = now() + $2::float8 * interval '1 millisecond'
  from json_to_recordset($1::json) as l(tenant text, batch uuid, number integer, fence integer)
  where deal_row.tenant = l.tenant and batch_id = l.batch and deal_row.number = l.number
    and deal_row.fence = l.fence and worker is not null and state <> 'ended'`;

const renewSlots = `update slot set leased_until = now() + $2::float8 * interval '1 millisecond'
  from json_to_recordset($1::json) as l(tenant text, number integer, fence integer)
  where slot.tenant = l.tenant and slot.number = l.number and slot.fence = l.fence and holder is not null`;

function toNames(leases: readonly Lease[]): string {
  return JSON.stringify(leases.map(({ tenant, batchId: batch, number, fence }) => ({ tenant, batch, number, fence })));
}

/** Ends every lease: right where this process alone can have the database, so that whoever held one is gone. */
export async function endAllLeases(database: Statements): Promise<void> {
  await database.query(
    "update deal_row set due_at = now(), worker = null where worker is not null and state <> 'ended'",
  );
  await database.query("update slot set leased_until = now(), holder = null where holder is not null");
}

/** The rows that are noted as sent, and not judged yet. */
export async function findSent(database: Statements): Promise<readonly RowName[]> {
  const sent = await database.query<{ tenant: string; batch_id: string; number: number }>(
    "select tenant, batch_id, number from deal_row where state = 'sent'",
  );
  return sent.map(({ tenant, batch_id: batchId, number }) => ({ tenant, batchId, number }));
}

/** Notes of every new deal that waits that it may have been sent; gives how many there are. */
export async function doubtWaiting(database: Statements): Promise<number> {
  const doubted = await database.query(
    "update deal_row set state = 'sent' where state = 'waiting' and kind = 'create' returning number",
  );
  return doubted.length;
}

/** Rows that are noted as sent and have not left, because the process was killed in between, wait again, or are stopped. */
export async function takeBackUnsent(left: readonly RowName[], database: Statements): Promise<void> {
  const list = left.map(({ tenant, batchId: batch, number }) => ({ tenant, batch, number }));
  await database.query(
    `update deal_row set state = case when stopped_at is null then 'waiting' else 'ended' end,
       outcome = case when stopped_at is not null then 'not-sent' end, answer = case when stopped_at is not null then $2 end
     from batch where batch.tenant = deal_row.tenant and batch.id = batch_id and state = 'sent' and not exists (
       select 1 from json_to_recordset($1::json) as l(tenant text, batch uuid, number integer)
       where l.tenant = deal_row.tenant and l.batch = deal_row.batch_id and l.number = deal_row.number)`,
    [JSON.stringify(list), JSON.stringify(cancelled)],
  );
}

/** Closes batches whose last row has ended, with their counts. */
export async function endBatches(database: Statements): Promise<void> {
  await database.query(
    `update batch set ended_at = now(), counts = (
       select json_object_agg(outcome, total)::text from (
         select outcome, count(*) as total from deal_row
         where deal_row.tenant = batch.tenant and batch_id = batch.id group by outcome) as counted)
     where ended_at is null and not exists (
       select 1 from deal_row where deal_row.tenant = batch.tenant and batch_id = batch.id and state <> 'ended')`,
  );
}

const mostErased = 20;

/**
 * Erases the contents of batches that were submitted longer ago than this; what is left are counts, ids and outcomes. Rows
 * that still waited end as not sent, those that were looked for as unknown. Gives how many batches there were.
 */
export async function eraseContents(olderThanMs: number, database: Database): Promise<number> {
  return database.transaction(async (statements) => {
    const old = await statements.query<{ tenant: string; id: string }>(
      `select tenant, id from batch where erased_at is null
       and submitted_at < now() - $1::float8 * interval '1 millisecond'
       order by submitted_at limit $2 for update skip locked`,
      [olderThanMs, mostErased],
    );
    const list = JSON.stringify(old);
    if (old.length === 0) return 0;
    await statements.query(endRest, [list]);
    await statements.query(eraseRows, [list]);
    await statements.query(eraseBatches, [list]);
    return old.length;
  });
}

const oldOnes = "json_to_recordset($1::json) as l(tenant text, id uuid)";

const endRest = `update deal_row set fence = fence + 1, worker = null, state = 'ended',
    outcome = case when state = 'waiting' then 'not-sent' when state = 'created' then 'created' else 'unknown' end
  from ${oldOnes} where deal_row.tenant = l.tenant and batch_id = l.id and state <> 'ended'`;

const eraseRows = `update deal_row set content = null, answer = null
  from ${oldOnes} where deal_row.tenant = l.tenant and batch_id = l.id`;

const eraseBatches = `update batch set erased_at = now()
  from ${oldOnes} where batch.tenant = l.tenant and batch.id = l.id`;
