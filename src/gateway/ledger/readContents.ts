// What a batch's rows were sent with, and what was answered: for the processed file.
import type { PushOrder } from "../../backend/Backend";
import { rowEnding } from "../../contract/batches";
import type { RowEnding } from "../../contract/batches";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Reading } from "./readBatches";

/** A row with its contents; `order` is null once they were erased. */
export interface ContentRow {
  readonly number: number;
  readonly order: PushOrder | null;
  readonly ending: RowEnding | null;
  readonly outcome: RowOutcome | null;
}

/** All rows of a batch in their order; none where this user has no such batch. */
export async function readContents(batchId: string, { room, owner }: Reading): Promise<readonly ContentRow[]> {
  const stored = await room.query<{
    number: number;
    content: string | null;
    outcome: string | null;
    answer: string | null;
  }>(
    `select number, content, outcome, answer from deal_row
     where tenant = $1 and batch_id = $2 and owner = $3 order by number`,
    [batchId, owner],
  );
  return stored.map(({ number, content, outcome, answer }) => ({
    number,
    order: content === null ? null : (JSON.parse(content) as PushOrder),
    ending: outcome === null ? null : rowEnding.parse(outcome),
    outcome: answer === null ? null : (JSON.parse(answer) as RowOutcome),
  }));
}
