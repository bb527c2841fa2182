// Takes an export in hand for its next page: it goes to one claimant, for as long as its lease lasts.
import type { DealFilter } from "../../deals/dealFilter";
import type { Statements } from "./Database";
import type { ClaimedExport } from "./Export";

/** Who claims, and for whom. */
export interface ExportClaim {
  readonly owner: string;
  readonly worker: string;
  readonly leaseMs: number;
}

interface StoredClaim {
  readonly id: string;
  readonly fence: number;
  readonly turn: number;
  readonly filter: string;
  readonly skip_token: string | null;
  readonly restarts: number;
  readonly troubled_for_ms: number;
}

/** The export of a user that was ordered first and is due, now this worker's; null where there is none. */
export async function claimExport(
  { owner, worker, leaseMs }: ExportClaim,
  { room, tenant }: { readonly room: Statements; readonly tenant: string },
): Promise<ClaimedExport | null> {
  const [claimed] = await room.query<StoredClaim>(
    `with due as (
       select id from export where tenant = $1 and owner = $2 and ended_at is null and due_at <= now()
       order by ordered_at, id limit 1 for update skip locked)
     update export as e set worker = $3, fence = e.fence + 1, due_at = now() + $4::float8 * interval '1 millisecond',
       cared_until = greatest(e.cared_until, now() + $4::float8 * interval '1 millisecond'),
       parked_why = null, challenge = null
     from due where e.tenant = $1 and e.id = due.id
     returning e.id, e.fence, e.turn, e.filter, e.skip_token, e.restarts,
       coalesce(extract(epoch from now() - e.troubled_at) * 1000, 0)::float8 as troubled_for_ms`,
    [owner, worker, leaseMs],
  );
  if (claimed === undefined) return null;
  return {
    tenant,
    exportId: claimed.id,
    fence: claimed.fence,
    turn: claimed.turn,
    filter: JSON.parse(claimed.filter) as DealFilter,
    skipToken: claimed.skip_token,
    restarts: claimed.restarts,
    troubledForMs: claimed.troubled_for_ms,
  };
}
