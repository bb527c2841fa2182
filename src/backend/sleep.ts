// Waiting, in a form that can be ended early and that tests replace by a clock of their own.

/** Waits so many milliseconds; ends early, and without an error, when the signal is given. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the computer's own clock. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
  });
