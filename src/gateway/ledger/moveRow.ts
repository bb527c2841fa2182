// How a row moves on while it is in hand: each move is refused once another claim has the row.
import { toSqlState, uniqueViolation } from "./Database";
import type { Parameter, Statements } from "./Database";
import type { Ending } from "./Ending";
import type { KeepFact } from "./Fact";
import type { Pause } from "./openWork";
import type { Lease, RowName } from "./Row";
import { cancelled } from "./stopBatch";

/** The row was claimed by somebody else meanwhile, or stopped: whoever held it stops, and writes nothing. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";

  constructor({ batchId, number, fence }: Lease) {
    super(`Row ${number} of batch ${batchId} is no longer in hand under fence ${fence}.`);
  }
}

/** What a move needs. */
export interface Moving {
  readonly room: Statements;
  readonly keep: KeepFact;
  /** Notes that a row's request leaves now, in an instant. */
  readonly leave: (row: RowName) => void;
}

const mine = "tenant = $1 and batch_id = $2 and number = $3 and fence = $4 and state <> 'ended'";

const inStopped = "exists (select 1 from batch where tenant = $1 and id = $2 and stopped_at is not null)";
/** A row of which nothing was sent, in a batch that its user stopped. */
const isStopped = `state in ('waiting', 'sent') and ${inStopped}`;

/** Notes that the creation is sent now, and waits until that is safe; false where it must not be sent: the lease is over, or its batch was stopped. */
export async function beginRow(lease: Lease, { room, keep, leave }: Moving): Promise<boolean> {
  const [begun] = await move(
    `state = 'sent' where ${mine} and state in ('waiting', 'sent') and due_at > now() and not ${inStopped}`,
    lease,
    room,
  );
  if (begun === undefined) return false;
  await keep({ kind: "begun", ...toName(lease) });
  leave(lease);
  return true;
}

/** Which deal a row became. */
export interface Created {
  readonly referralId: string;
  readonly engagementId: string;
}

/** Notes the deal that a row became; false where that deal is another row's already. Throws LeaseLost. */
export async function noteCreated(
  lease: Lease,
  { referralId, engagementId }: Created,
  moving: Moving,
): Promise<boolean> {
  const change = `state = 'created', referral_id = $5, engagement_id = $6 where ${mine}`;
  try {
    const [noted] = await move(change, lease, moving.room, [referralId, engagementId]);
    if (noted === undefined) throw new LeaseLost(lease);
  } catch (error) {
    if (toSqlState(error) === uniqueViolation) return false;
    throw error;
  }
  await moving.keep({ kind: "created", ...toName(lease), referralId, engagementId }, "soon");
  return true;
}

/** The deal of a row that ends: an update's is the one that it was known by. */
export const knownDeal = "referral_id = coalesce(referral_id, case when kind = 'update' then key end)";

/** Ends a row, and waits until that is safe. Throws LeaseLost. */
export async function endRow(lease: Lease, ending: Ending, { room, keep }: Moving): Promise<void> {
  const change = `state = 'ended', outcome = $5, answer = $6, worker = null, ${knownDeal} where ${mine}`;
  const answer = ending.outcome === null ? null : JSON.stringify(ending.outcome);
  const [ended] = await move(change, lease, room, [ending.ending, answer]);
  if (ended === undefined) throw new LeaseLost(lease);
  await keep({ kind: "ended", ...toName(lease), ending }, "soon");
}

/**
 * Gives a row back of which surely nothing was sent, or an update, which carries its eTag; where its batch was stopped meanwhile
 * that is its end. Throws LeaseLost.
 */
export async function releaseRow(lease: Lease, { afterMs, isTrouble }: Pause, { room, keep }: Moving): Promise<void> {
  const change = `state = case when ${isStopped} then 'ended' when state = 'sent' then 'waiting' else state end,
    outcome = case when ${isStopped} then 'not-sent' end, answer = case when ${isStopped} then $6 end, worker = null,
    due_at = now() + $5::float8 * interval '1 millisecond',
    troubled_at = case when $7::boolean then coalesce(troubled_at, now()) end where ${mine}`;
  const [released] = await move(change, lease, room, [afterMs, JSON.stringify(cancelled), isTrouble]);
  if (released === undefined) throw new LeaseLost(lease);
  const ending: Ending = { ending: "not-sent", outcome: cancelled };
  await keep(
    released.state === "ended" ? { kind: "ended", ...toName(lease), ending } : { kind: "released", ...toName(lease) },
  );
}

/** Sets a row aside to be looked for, so many milliseconds from now; the loss counts from the first time. Throws LeaseLost. */
export async function setLost(
  lease: Lease,
  { looks, afterMs }: { readonly looks: number; readonly afterMs: number },
  { room }: Pick<Moving, "room">,
): Promise<void> {
  const change = `state = 'lost', lost_at = coalesce(lost_at, now()), looks = $5, worker = null,
    due_at = now() + $6::float8 * interval '1 millisecond' where ${mine}`;
  const [lost] = await move(change, lease, room, [looks, afterMs]);
  if (lost === undefined) throw new LeaseLost(lease);
}

/** The row as it is afterwards; none where it was not this lease's any more. */
async function move(
  change: string,
  { batchId, number, fence }: Lease,
  room: Statements,
  more: readonly Parameter[] = [],
): Promise<readonly { readonly state: string }[]> {
  return room.query(`update deal_row set ${change} returning state`, [batchId, number, fence, ...more]);
}

function toName({ tenant, batchId, number }: RowName): RowName {
  return { tenant, batchId, number };
}
