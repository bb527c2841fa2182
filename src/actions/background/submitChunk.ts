// Marks the rows of one batch, notes in the workbook that they are its own, and submits them.
import type { Batches, Submission } from "../../backend/background/Background";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { writeKnownBatches } from "../../excel/knownBatches";
import type { Core } from "../Core";
import { markRows } from "../push/markRows";
import type { MarkedBatch } from "../push/markRows";
import { newPushId } from "../push/newMark";
import { toOrder } from "../push/toOrder";
import { toAccount } from "../signIn/toAccount";
import { deskOf, toFollowed } from "./backgroundDesk";
import { withKnown } from "./rememberBatch";
import type { SubmitWish } from "./submitParts";
import { takeMarksBack } from "./takeMarksBack";
import { noteUnderWay } from "./underWay";

/** What became of a batch; `submission` is null where none of its rows is what was confirmed any more. */
interface Submitted {
  readonly submission: Submission | null;
  readonly handed: number;
  readonly left: number;
}

/** Submits up to 1,000 rows. Throws an ExcelFailure where the sheet takes no marks: then nothing was submitted. */
export async function submitChunk(core: Core, batches: Batches, wish: SubmitWish): Promise<Submitted> {
  const id = newPushId(core.deps.now());
  const { ready, left } = await core.inTurn(() => mark(core, id, wish));
  if (ready.size === 0) return { submission: null, handed: 0, left: left.length };
  const keys = [...ready.keys()];
  noteUnderWay(core, id, keys);
  deskOf(core).followed.set(id, toFollowed(true));
  const orders = [...ready].map(([key, shown]) => toOrder(key, shown));
  const account = toAccount(core);
  const submission = await batches.submit(id, orders, wish.signal);
  if (submission.kind === "unclear") deskOf(core).unclear.set(id, { sinceMs: core.deps.now(), account });
  else if (submission.kind !== "submitted") await giveBack(core, id, toUnknown(keys, submission));
  return { submission, handed: ready.size, left: left.length };
}

/** Marks, and what the workbook remembers, go into one sync; where no row is new, the latter takes one of its own. */
async function mark(core: Core, id: string, { tableId, rows, keepValues }: SubmitWish): Promise<MarkedBatch> {
  const known = withKnown(core, { id, taken: 0, keepValues, isOwn: true });
  const also = (context: Excel.RequestContext): void => writeKnownBatches(context, known);
  const marked = await markRows(core, { tableId, rows, also });
  const shown = [...marked.ready.values()];
  if (shown.length === 0) return marked;
  if (shown.every(({ plan }) => plan.kind === "update")) await note(core, also);
  core.remember({ knownBatches: known });
  return marked;
}

async function note(core: Core, also: (context: Excel.RequestContext) => void): Promise<void> {
  await core.run((context) => {
    also(context);
    return () => undefined;
  }, "until-cell-is-left");
}

/** Marks that stand in an earlier batch are that one's, and stay. */
function toUnknown(keys: readonly string[], submission: Submission): readonly string[] {
  const known = new Set(submission.kind === "marks-known" ? submission.keys : []);
  return keys.filter((key) => !known.has(key));
}

/** Where Excel refuses, the marks are taken away by the next look-up: the ledger knows that nothing was created. */
async function giveBack(core: Core, id: string, keys: readonly string[]): Promise<void> {
  const desk = deskOf(core);
  desk.followed.delete(id);
  desk.settled.add(id);
  try {
    await core.inTurn(() => takeMarksBack(core, { id, keys }));
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) throw failure;
  }
}
