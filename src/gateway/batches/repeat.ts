// What is done by the clock, again and again; a time that fails is soon followed by another.
import type { Sleep } from "../../backend/sleep";
import type { Log } from "./Log";

/** How often, and until when. */
export interface Rhythm {
  readonly everyMs: number;
  readonly signal: AbortSignal;
}

/** How often there is looked for contents whose time is over. */
export const eraseEveryMs = 60 * 60_000;

const afterFailureMs = 1_000;

/** Runs a task until the signal is given; resolved when the last run is over. */
export async function repeat(
  task: () => Promise<void>,
  { everyMs, signal }: Rhythm,
  { sleep, log }: { readonly sleep: Sleep; readonly log: Log },
): Promise<void> {
  while (!signal.aborted) {
    let pauseMs = everyMs;
    await task().catch((error: unknown) => {
      log({ event: "upkeep-broke", why: error instanceof Error ? error.message : "" });
      pauseMs = Math.min(everyMs, afterFailureMs);
    });
    await sleep(pauseMs, signal);
  }
}
