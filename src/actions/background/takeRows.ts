// Takes the outcomes of some rows of a batch back into the sheet, in two syncs: edits made meanwhile are kept.
import type { Batch } from "../../backend/background/Background";
import { ExcelFailure, PayloadTooLarge } from "../../excel/ExcelFailure";
import { writeKnownBatches } from "../../excel/knownBatches";
import type { KnownBatch } from "../../excel/knownBatches";
import type { Core } from "../Core";
import type { Answered } from "../push/PushRun";
import { writeAnswers } from "../push/writeAnswers";
import { deskOf } from "./backgroundDesk";
import type { FollowedBatch } from "./backgroundDesk";
import { toBatchAnswer, toBatchEnding } from "./toBatchAnswer";
import type { EndedBatchRow } from "./toBatchAnswer";
import { toKeyedRows } from "./toKeyedRows";

const mostTries = 3;
const restMs = 60_000;

/** Some rows of a batch that have ended. */
export interface Taking {
  readonly batch: Batch;
  readonly followed: FollowedBatch;
  readonly rows: readonly EndedBatchRow[];
  /** How far the workbook is with the batch once these are taken. */
  readonly taken: KnownBatch["taken"];
}

/** Takes them in a turn of the session; false where Excel refuses: they are left for a later look. */
export async function takeRows(core: Core, taking: Taking): Promise<boolean> {
  return core.inTurn(async () => {
    try {
      await takePart(core, taking);
      return true;
    } catch (failure) {
      if (!(failure instanceof ExcelFailure)) throw failure;
      deskOf(core).restUntilMs = core.deps.now() + restMs;
      return false;
    }
  });
}

async function takePart(core: Core, taking: Taking): Promise<void> {
  const { rows, followed } = taking;
  try {
    await write(core, taking);
  } catch (failure) {
    if (!(failure instanceof PayloadTooLarge) || rows.length < 2) throw failure;
    const half = Math.ceil(rows.length / 2);
    // Only the second half brings the workbook as far as both.
    await takePart(core, { ...taking, rows: rows.slice(0, half), taken: knownOf(core, taking.batch.id)?.taken ?? 0 });
    await takePart(core, { ...taking, rows: rows.slice(half) });
    return;
  }
  for (const row of rows) followed.taken.add(row.number);
  followed.rows.push(...rows.map(toBatchEnding));
}

async function write(core: Core, { batch, rows, taken }: Taking): Promise<void> {
  const known = knownOf(core, batch.id);
  const grounds = { keyed: toKeyedRows(core), pulled: core.memory.pulled, isKnown: known !== null };
  const alreadyTaken = known === null || known.taken === "all" ? 0 : known.taken;
  const fresh = rows.filter(({ number }) => number >= alreadyTaken);
  let waiting: readonly Answered[] = fresh.flatMap((row) => toBatchAnswer(row, grounds) ?? []);
  if (waiting.length === 0) return;
  const batches = withKnown(core, { id: batch.id, taken, keepValues: known?.keepValues ?? false });
  const also = (context: Excel.RequestContext): void => writeKnownBatches(context, batches);
  for (let attempt = 1; waiting.length > 0 && attempt <= mostTries; attempt += 1) {
    waiting = (await writeAnswers(core, waiting, also)).again;
  }
  core.remember({ knownBatches: batches });
}

/** What the workbook remembers of a batch; null where it remembers nothing. */
export function knownOf({ memory }: Core, id: string): KnownBatch | null {
  return memory.knownBatches.find((known) => known.id === id) ?? null;
}

/** What the workbook remembers, with this batch in place of what was remembered of it. */
export function withKnown({ memory }: Core, batch: KnownBatch): readonly KnownBatch[] {
  return [...memory.knownBatches.filter(({ id }) => id !== batch.id), batch];
}
