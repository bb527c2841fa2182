// Follows a batch of which this workbook has rows: outcomes are taken into the sheet as they come, and its receipt is kept.
import type { Batch, BatchRow, Batches } from "../../backend/background/Background";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { countOutcomes } from "../push/countOutcomes";
import { keepReceipt } from "../push/keepReceipt";
import { toReceipt } from "../push/toReceipt";
import { deskOf } from "./backgroundDesk";
import type { FollowedBatch } from "./backgroundDesk";
import { readAllKeys } from "./readAllKeys";
import { knownOf, rememberBatch } from "./rememberBatch";
import { takeRows } from "./takeRows";
import { hasOutcome } from "./toBatchAnswer";
import { noteUnderWay } from "./underWay";

/** A page that is taken at once: rows of two hundred deals and their answers are about two megabytes. */
const pageRows = 200;
/** While a batch is under way the sheet is written only for so many rows, or after so long; the rest come with its end. */
const leastAtOnce = 20;
const longestMs = 15_000;

/** Goes on with a batch; does nothing where its card says what it said last time. */
export async function followBatch(core: Core, batches: Batches, { batch, followed }: Following): Promise<void> {
  const seenAs = `${batch.state} ${batch.ended}`;
  if (seenAs === followed.seenAs || core.deps.now() < deskOf(core).restUntilMs) return;
  const rows = await readAllKeys(batches, batch.id);
  if (rows === null) return;
  const hasFound = noteLeft(core, { batch, followed }, rows);
  if (hasFound && !core.memory.pushing) await core.inTurn(() => quietly(() => checkTables(core, "all", "quiet")));
  const fresh = rows.filter(({ hasEnded, number }) => hasEnded && !followed.taken.has(number));
  const isOver = batch.state === "processed";
  if (fresh.length === 0) followed.freshSinceMs = null;
  else followed.freshSinceMs ??= core.deps.now();
  if (!isOver && fresh.length < leastAtOnce && !hasWaited(core, followed)) return;
  if (!(await takeAll(core, batches, { batch, followed, rows, fresh }))) return;
  followed.seenAs = seenAs;
  followed.freshSinceMs = null;
  if (isOver) await finish(core, batch, followed);
}

function hasWaited({ deps }: Core, { freshSinceMs }: FollowedBatch): boolean {
  return freshSinceMs !== null && deps.now() - freshSinceMs >= longestMs;
}

/** A batch and what was seen of it. */
export interface Following {
  readonly batch: Batch;
  readonly followed: FollowedBatch;
}

interface Fresh extends Following {
  readonly rows: readonly BatchRow[];
  readonly fresh: readonly BatchRow[];
}

/** Takes rows that have ended, a page at a time; false where the gateway or Excel did not let us. */
async function takeAll(core: Core, batches: Batches, { batch, followed, rows, fresh }: Fresh): Promise<boolean> {
  for (let waiting = fresh; waiting.length > 0;) {
    const first = waiting[0]?.number ?? 0;
    const wanted = new Set(waiting.filter(({ number }) => number < first + pageRows).map(({ number }) => number));
    const part = await batches.readRows({ id: batch.id, after: first - 1, most: pageRows, detail: "all" });
    if (part.kind !== "answered") return false;
    const ended = part.value.rows.filter(({ number }) => wanted.has(number));
    waiting = waiting.filter(({ number }) => !wanted.has(number));
    const taken = waiting.length === 0 && batch.state === "processed" ? "all" : toPrefix(rows, followed, wanted);
    if (!(await takeRows(core, { batch, followed, rows: ended.filter(hasOutcome), taken }))) return false;
    for (const number of wanted) followed.taken.add(number);
    noteLeft(core, { batch, followed }, rows);
  }
  return true;
}

/** The number below which every row will be taken once these are. */
function toPrefix(rows: readonly BatchRow[], { taken }: FollowedBatch, more: ReadonlySet<number>): number {
  return rows.find(({ number }) => !taken.has(number) && !more.has(number))?.number ?? rows.length;
}

/** Rows whose outcome does not stand in the sheet yet are nobody else's affair. */
function noteLeft(core: Core, { batch, followed }: Following, rows: readonly BatchRow[]): boolean {
  const known = knownOf(core, batch.id)?.taken ?? 0;
  const inSheet = known === "all" ? rows.length : known;
  const left = rows.filter(({ number }) => number >= inSheet && !followed.taken.has(number));
  return noteUnderWay(
    core,
    batch.id,
    left.map(({ key }) => key),
  );
}

/** The table is looked at once more, and the record of the batch is kept as that of any push. */
async function finish(core: Core, batch: Batch, { rows }: FollowedBatch): Promise<void> {
  const desk = deskOf(core);
  desk.followed.delete(batch.id);
  desk.settled.add(batch.id);
  const known = knownOf(core, batch.id);
  if (known === null) return;
  await core.inTurn(async () => {
    await quietly(() => checkTables(core, "all", "quiet"));
    if (known.taken !== "all") await quietly(() => rememberBatch(core, { ...known, taken: "all" }));
    const { id: pushId, submittedAtMs: atMs } = batch;
    if (rows.length > 0) {
      await quietly(() => keepReceipt(core, toReceipt(core, { pushId, atMs, rows }, known.keepValues)));
    }
  });
  if (rows.length > 0) core.remember({ notice: toTakenIn(rows) });
}

function toTakenIn(rows: FollowedBatch["rows"]): Notice {
  const outcomes = rows.map(({ outcome }) => outcome);
  const { failed, notSent, unknown } = countOutcomes(outcomes);
  const conflicts = outcomes.filter(({ kind }) => kind === "conflict").length;
  const params = { rows: rows.length, failed: failed - conflicts, conflicts, notSent, unknown };
  return { code: "batch-taken-in", params };
}

/** What Excel refuses now does not keep the outcomes from standing where they stand. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) throw failure;
  }
}
