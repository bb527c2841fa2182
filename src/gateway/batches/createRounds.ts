// Rounds of work, by the clock and whenever there is something new; and what they began, waited for at the end.
import type { Sleep } from "../../backend/sleep";
import type { Log } from "./Log";
import type { WorkerSettings } from "./WorkerSettings";

/** What rounds need. */
export interface RoundsMeans {
  readonly settings: Pick<WorkerSettings, "pollMs" | "drainMs">;
  readonly sleep: Sleep;
  readonly log: Log;
}

/** A worker's rounds. */
export interface Rounds {
  /** Given when nothing more is to be begun. */
  readonly stopping: AbortSignal;
  /** True once what is not finished yet is not waited for any more. */
  isOver(): boolean;
  /** Begins with the first round. */
  start(round: () => Promise<void>): void;
  /** The next round comes now. */
  wake(): void;
  /** Has a task waited for at the end; it must not reject. */
  add(task: Promise<void>): void;
  /** Resolved when all tasks are over, or the patience for them. */
  stop(): Promise<void>;
}

/** No rounds yet. */
export function createRounds({ settings, sleep, log }: RoundsMeans): Rounds {
  const stopping = new AbortController();
  const tasks = new Set<Promise<void>>();
  let waking = new AbortController();
  let working: Promise<void> = Promise.resolve();
  let isOver = false;

  async function work(round: () => Promise<void>): Promise<void> {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      await round().catch((error: unknown) => {
        log({ event: "round-broke", why: error instanceof Error ? error.message : "" });
      });
      await sleep(settings.pollMs, waking.signal);
    }
  }

  return {
    stopping: stopping.signal,
    isOver: () => isOver,
    start: (round) => void (working = work(round)),
    wake: () => waking.abort(),
    add(task) {
      tasks.add(task);
      void task.finally(() => tasks.delete(task));
    },
    async stop() {
      stopping.abort();
      waking.abort();
      await working;
      const patience = new AbortController();
      await Promise.race([Promise.all(tasks), sleep(settings.drainMs, patience.signal)]);
      patience.abort();
      isOver = true;
    },
  };
}
