// A user stops his batch: what was not begun is never sent; what was begun goes on to its end.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Statements } from "./Database";

/** What became of a row that was never sent because its user stopped the batch. */
export const cancelled: RowOutcome = { kind: "not-sent", reason: "cancelled" };

/** Stops a batch; false where there is none of that id, or it is over. A row that waited in somebody's hand is taken from it. */
export async function stopBatch(batchId: string, owner: string | null, room: Statements): Promise<boolean> {
  const stopped = await room.query(
    `update batch set stopped_at = coalesce(stopped_at, now())
     where tenant = $1 and id = $2 and ended_at is null and ($3::text is null or owner = $3) returning id`,
    [batchId, owner],
  );
  if (stopped.length === 0) return false;
  await room.query(
    `update deal_row set state = 'ended', outcome = 'not-sent', answer = $3, fence = fence + 1, worker = null
     where tenant = $1 and batch_id = $2 and state = 'waiting' and (kind = 'create' or worker is null)`,
    [batchId, JSON.stringify(cancelled)],
  );
  return true;
}
