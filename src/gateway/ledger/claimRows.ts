// Takes rows in hand: each goes to one claimant, for as long as its lease lasts.
import type { PushOrder } from "../../backend/Backend";
import type { Statements } from "./Database";
import type { ClaimedRow, RowState } from "./Row";

/** Who claims, for whom, and how much. */
export interface Claim {
  readonly owner: string;
  readonly worker: string;
  readonly most: number;
  readonly leaseMs: number;
}

interface StoredClaim {
  readonly batch_id: string;
  readonly number: number;
  readonly fence: number;
  readonly state: RowState;
  readonly content: string;
  readonly looks: number;
  readonly lost_for_ms: number;
  readonly troubled_for_ms: number;
  readonly referral_id: string | null;
}

/** The rows that are due longest, now this worker's; each claim raises the row's fence, and ends that its user's batches wait for him. */
export async function claimRows(
  { owner, worker, most, leaseMs }: Claim,
  { room, tenant }: { readonly room: Statements; readonly tenant: string },
): Promise<readonly ClaimedRow[]> {
  const claimed = await room.query<StoredClaim>(
    `with due as (
       select batch_id, number from deal_row
       where tenant = $1 and owner = $2 and state <> 'ended' and due_at <= now()
       order by due_at, batch_id, number limit $3 for update skip locked),
     cared as (
       update batch set parked_why = null, challenge = null,
         cared_until = greatest(cared_until, now() + $5::float8 * interval '1 millisecond')
       where tenant = $1 and owner = $2 and ended_at is null and (parked_why is not null or cared_until < now()))
     update deal_row as r set worker = $4, fence = r.fence + 1, due_at = now() + $5::float8 * interval '1 millisecond'
     from due where r.tenant = $1 and r.batch_id = due.batch_id and r.number = due.number
     returning r.batch_id, r.number, r.fence, r.state, r.content, r.looks, r.referral_id,
       coalesce(extract(epoch from now() - r.lost_at) * 1000, 0)::float8 as lost_for_ms,
       coalesce(extract(epoch from now() - r.troubled_at) * 1000, 0)::float8 as troubled_for_ms`,
    [owner, most, worker, leaseMs],
  );
  return claimed.map((row) => ({
    tenant,
    batchId: row.batch_id,
    number: row.number,
    fence: row.fence,
    state: row.state,
    order: JSON.parse(row.content) as PushOrder,
    looks: row.looks,
    lostForMs: row.lost_for_ms,
    troubledForMs: row.troubled_for_ms,
    referralId: row.referral_id,
  }));
}
