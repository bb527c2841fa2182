// A clock for tests: waiting takes no real time, yet whoever waits shorter wakes up first.

/** A clock that moves on when nothing else happens and somebody waits. */
export interface VirtualClock {
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds, or until the signal is given. */
  readonly sleep: (ms: number, signal?: AbortSignal | null) => Promise<void>;
  /** Lets time pass at once. */
  readonly advance: (ms: number) => void;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** A clock that starts at a time. */
export function createVirtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let isPumping = false;
  const sleepers = new Set<Sleeper>();

  const pump = async (): Promise<void> => {
    isPumping = true;
    while (sleepers.size > 0) {
      // Two rounds of the event loop: whatever can still happen at this time happens before time moves on.
      await realTick();
      await realTick();
      // Whoever slept may have been woken by a signal meanwhile.
      if (sleepers.size === 0) break;
      const nextMs = Math.min(...[...sleepers].map(({ atMs }) => atMs));
      nowMs = Math.max(nowMs, nextMs);
      for (const sleeper of [...sleepers]) if (sleeper.atMs <= nowMs) sleeper.wake();
    }
    isPumping = false;
  };

  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const wake = (): void => {
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const sleeper: Sleeper = { atMs: nowMs + ms, wake };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", wake);
        if (!isPumping) void pump();
      }),
    advance: (ms) => {
      nowMs += ms;
    },
  };
}

function realTick(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}
