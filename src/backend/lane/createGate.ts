// The one line in which all requests wait: so many at a time, all of them stopped while Partner Center is too busy.
import PQueue from "p-queue";
import type { Sleep } from "../sleep";
import { Cancelled } from "./Cancelled";

/** A line of requests. */
export interface Gate {
  /** Runs a task when it is its turn; rejects with Cancelled where the signal comes before that, and never after. */
  pass<T>(task: () => Promise<T>, turn: Turn): Promise<T>;
  /** Lets nobody begin for so many milliseconds from now. */
  close(forMs: number): void;
  /** How many may run at once. */
  widen(width: number): void;
}

/** When a task's turn comes. */
interface Turn {
  /** Ahead of those that have not been tried yet. */
  readonly isNext: boolean;
  readonly signal: AbortSignal | null;
}

/** An open gate. */
export function createGate(place: { width: number; now: () => number; sleep: Sleep }): Gate {
  const queue = new PQueue({ concurrency: place.width });
  let closedUntilMs = Number.NEGATIVE_INFINITY;

  async function openInTime(): Promise<void> {
    while (place.now() < closedUntilMs) await place.sleep(closedUntilMs - place.now());
    queue.start();
  }

  return {
    async pass(task, { isNext, signal }) {
      const waiting = new AbortController();
      const leave = (): void => waiting.abort(new Cancelled());
      if (signal?.aborted === true) throw new Cancelled();
      signal?.addEventListener("abort", leave);
      const begin = (): ReturnType<typeof task> => {
        signal?.removeEventListener("abort", leave);
        return task();
      };
      return queue.add(begin, { priority: isNext ? 1 : 0, signal: waiting.signal });
    },
    close(forMs) {
      const untilMs = place.now() + forMs;
      if (untilMs <= closedUntilMs) return;
      const isOpen = !queue.isPaused;
      closedUntilMs = untilMs;
      queue.pause();
      if (isOpen) void openInTime();
    },
    widen(width) {
      if (queue.concurrency !== width) queue.concurrency = width;
    },
  };
}
