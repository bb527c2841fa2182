// From a batch as the pane orders it to one that the ledger takes in.
import { createHash } from "node:crypto";
import { toContentKey } from "../../deals/contentKey";
import type { BatchOrder } from "../../contract/batches";
import type { NewBatch } from "../ledger/Row";

/** The batch of a user. Its hash tells the same order sent twice from another one under the same id. */
export function toNewBatch({ id, orders }: BatchOrder, owner: string): NewBatch {
  return {
    id: id.toLowerCase(),
    owner,
    contentHash: toHash(JSON.stringify(orders)),
    rows: orders.map((order) => ({ order, contentHash: toHash(toContentKey(order.cells)) })),
  };
}

function toHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
