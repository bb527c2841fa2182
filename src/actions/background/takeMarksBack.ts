// Takes back what was noted in the sheet for a batch that surely was not taken in.
import { isMark } from "../../deals/marks";
import { writeKnownBatches } from "../../excel/knownBatches";
import type { Core } from "../Core";
import type { Answered } from "../push/PushRun";
import { writeAnswers } from "../push/writeAnswers";
import { noteUnderWay } from "./underWay";

const mostTries = 3;

/** A batch, and the keys of its rows. */
interface NotTaken {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Takes the marks away, in two syncs, and forgets the batch; to be called in a turn of the session. */
export async function takeMarksBack(core: Core, { id, keys }: NotTaken): Promise<void> {
  noteUnderWay(core, id, []);
  const batches = core.memory.knownBatches.filter((known) => known.id !== id);
  let waiting: readonly Answered[] = keys.filter(isMark).map(toNotSent);
  for (let attempt = 1; attempt === 1 || (waiting.length > 0 && attempt <= mostTries); attempt += 1) {
    waiting = (await writeAnswers(core, waiting, (context) => writeKnownBatches(context, batches))).again;
  }
  core.remember({ knownBatches: batches });
}

function toNotSent(key: string): Answered {
  return { key, sent: {}, notCarried: [], pulled: null, outcome: { kind: "not-sent", reason: "cancelled" } };
}
