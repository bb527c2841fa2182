// Writes the outcomes of a push into the sheet as they arrive: a read and a write every three and a half seconds at most.
import { ExcelFailure, GoneFromWorkbook, PayloadTooLarge } from "../../excel/ExcelFailure";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Answered, PushRun } from "./PushRun";
import { writeAnswers } from "./writeAnswers";

const pauseMs = 3_500;
const mostAtOnce = 400;
const mostTries = 4;

/** Writing that goes on by itself. */
export interface Writing {
  /** Ends it: what is left is written now; what cannot be written is noted in the run. */
  readonly finish: () => Promise<void>;
}

/** Starts writing what the run has queued. */
export function startWriting(core: Core, run: PushRun): Writing {
  const course = { isEnding: false, now: Promise.resolve() };
  const loop = async (): Promise<void> => {
    for (;;) {
      await core.deps.sleep(pauseMs);
      if (course.isEnding || core.ending.signal.aborted) return;
      if (run.hasUnwritten) await (course.now = writeSome(core, run));
    }
  };
  void loop();
  return {
    finish: async () => {
      course.isEnding = true;
      await course.now;
      for (let attempt = 1; run.hasUnwritten && attempt <= mostTries; attempt += 1) {
        if (attempt > 1) await core.deps.sleep(pauseMs);
        await writeAll(core, run);
      }
      for (const { key } of run.takeUnwritten(Number.MAX_SAFE_INTEGER)) run.notWritten.add(key);
    },
  };
}

async function writeAll(core: Core, run: PushRun): Promise<void> {
  for (let left = run.unwrittenCount; left > 0; left -= mostAtOnce) await writeSome(core, run);
}

/** Writes some; what failed goes back into the line. */
async function writeSome(core: Core, run: PushRun): Promise<void> {
  const answers = run.takeUnwritten(mostAtOnce);
  await core.inTurn(() => writePart(core, run, answers));
}

async function writePart(core: Core, run: PushRun, answers: readonly Answered[]): Promise<void> {
  try {
    const { again, gone } = await writeAnswers(core, answers);
    for (const key of gone) run.notWritten.add(key);
    run.queue(again);
    run.failure = null;
  } catch (failure) {
    if (failure instanceof PayloadTooLarge && answers.length > 1) return writeHalves(core, run, answers);
    run.queue(answers);
    await noteRefusal(core, run, failure);
  }
}

/** A table that is gone is forgotten; anything else that Excel refused is told at the end. */
async function noteRefusal(core: Core, run: PushRun, failure: unknown): Promise<void> {
  if (!(failure instanceof ExcelFailure)) core.deps.report(failure);
  else if (!(failure instanceof GoneFromWorkbook)) run.failure = failure;
  else {
    try {
      await checkTables(core, "all", "quiet");
    } catch (again) {
      if (again instanceof ExcelFailure) run.failure = again;
      else core.deps.report(again);
    }
  }
}

async function writeHalves(core: Core, run: PushRun, answers: readonly Answered[]): Promise<void> {
  const half = Math.ceil(answers.length / 2);
  await writePart(core, run, answers.slice(0, half));
  await writePart(core, run, answers.slice(half));
}
