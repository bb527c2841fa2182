// What must be known of other rows before a deal is taken for a lost one's.
import type { Statements } from "./Database";
import type { Lease } from "./Row";

/** Of these Referral IDs the ones, in lower case, that belong to a row. */
export async function findClaimed(referralIds: readonly string[], room: Statements): Promise<ReadonlySet<string>> {
  const claimed = await room.query<{ id: string }>(
    `select lower(referral_id) as id from deal_row where tenant = $1 and kind = 'create'
     and lower(referral_id) in (select * from json_array_elements_text($2::json))`,
    [JSON.stringify(referralIds.map((id) => id.toLowerCase()))],
  );
  return new Set(claimed.map(({ id }) => id));
}

/** Whether another row of the same content is in somebody's hand and may have been sent: who sent it may still be told its deal. */
export async function hasTwinUnderWay({ batchId, number }: Lease, room: Statements): Promise<boolean> {
  const twins = await room.query(
    `select number from deal_row where tenant = $1 and state = 'sent' and due_at > now() and not (batch_id = $2 and number = $3)
     and content_hash = (select content_hash from deal_row where tenant = $1 and batch_id = $2 and number = $3) limit 1`,
    [batchId, number],
  );
  return twins.length > 0;
}
