// Takes the outcomes of some rows of a batch back into the sheet, in two syncs: edits made meanwhile are kept.
import type { Batch } from "../../backend/background/Background";
import { ExcelFailure, PayloadTooLarge } from "../../excel/ExcelFailure";
import { toKey } from "../../excel/guarded";
import { writeKnownBatches } from "../../excel/knownBatches";
import type { KnownBatch } from "../../excel/knownBatches";
import type { Core } from "../Core";
import type { Answered } from "../push/PushRun";
import { writeAnswers } from "../push/writeAnswers";
import { toNotice } from "../toNotice";
import { deskOf } from "./backgroundDesk";
import type { FollowedBatch } from "./backgroundDesk";
import { knownOf, rememberBatch, withKnown } from "./rememberBatch";
import { toBatchAnswer, toBatchEnding } from "./toBatchAnswer";
import type { EndedBatchRow } from "./toBatchAnswer";
import { toKeyPlaces } from "./toKeyPlaces";

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

/**
 * Takes them in a turn of the session; false where not all came into the sheet: they are left for a later look. Where Excel
 * refuses, its user is told why, once a batch: he did not ask for anything now, and it is tried again by itself.
 */
export async function takeRows(core: Core, taking: Taking): Promise<boolean> {
  return core.inTurn(async () => {
    try {
      return await takePart(core, taking);
    } catch (failure) {
      if (!(failure instanceof ExcelFailure)) throw failure;
      deskOf(core).restUntilMs = core.deps.now() + restMs;
      tellRefusal(core, taking, failure);
      return false;
    }
  });
}

function tellRefusal(core: Core, { followed, rows }: Taking, failure: ExcelFailure): void {
  if (followed.hasToldRefusal) return;
  followed.hasToldRefusal = true;
  const places = toKeyPlaces(core);
  const [place] = rows.flatMap(({ key }) => places.get(toKey(key)) ?? []);
  core.remember({ notice: toNotice(failure, place ?? { sheetName: core.memory.activeSheet.name, tableName: "" }) });
}

/** Whether all came into the sheet. */
async function takePart(core: Core, taking: Taking): Promise<boolean> {
  const { batch, rows } = taking;
  try {
    return await write(core, taking);
  } catch (failure) {
    if (!(failure instanceof PayloadTooLarge) || rows.length < 2) throw failure;
    const half = Math.ceil(rows.length / 2);
    const before = knownOf(core, batch.id)?.taken ?? 0;
    // Only both halves bring the workbook as far as both.
    const first = await takePart(core, { ...taking, rows: rows.slice(0, half), taken: before });
    const second = await takePart(core, { ...taking, rows: rows.slice(half), taken: first ? taking.taken : before });
    return first && second;
  }
}

async function write(core: Core, taking: Taking): Promise<boolean> {
  const { followed, rows } = taking;
  const standing = toKeyPlaces(core);
  const grounds = { standing, pulled: core.memory.pulled, isOwn: followed.isOwn };
  const judged = rows.map((row) => ({ row, answered: toBatchAnswer(row, grounds) }));
  const already = toNumber(knownOf(core, taking.batch.id)?.taken ?? 0, 0);
  const fresh = judged.flatMap(({ row, answered }) => (row.number < already ? [] : (answered ?? [])));
  const left = fresh.length === 0 ? new Set<string>() : await writeFresh(core, taking, fresh);
  for (const { row, answered } of judged) {
    if (left.has(row.key)) continue;
    followed.taken.add(row.number);
    if (answered !== null) followed.rows.push(toBatchEnding(row));
  }
  return left.size === 0;
}

/** Writes; gives the keys of rows that moved each time, so that the workbook is as far only as the first of them. */
async function writeFresh(core: Core, taking: Taking, fresh: readonly Answered[]): Promise<ReadonlySet<string>> {
  const { batch, followed, rows, taken } = taking;
  const keepValues = knownOf(core, batch.id)?.keepValues ?? false;
  const known = { id: batch.id, taken, keepValues, isOwn: followed.isOwn };
  const batches = withKnown(core, known);
  const also = (context: Excel.RequestContext): void => writeKnownBatches(context, batches);
  let waiting = fresh;
  for (let attempt = 1; waiting.length > 0 && attempt <= mostTries; attempt += 1) {
    waiting = (await writeAnswers(core, waiting, also)).again;
  }
  const left = new Set(waiting.map(({ key }) => key));
  const reached = rows.flatMap(({ key, number }) => (left.has(key) ? [number] : []));
  if (left.size === 0) core.remember({ knownBatches: batches });
  else await rememberBatch(core, { ...known, taken: Math.min(...reached, toNumber(taken, Number.MAX_SAFE_INTEGER)) });
  return left;
}

function toNumber(taken: KnownBatch["taken"], all: number): number {
  return taken === "all" ? all : taken;
}
