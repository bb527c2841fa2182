// Gathers lines that come together, so that one flush makes all of them safe.
import type { Haste } from "./Fact";

/** Lines on their way to a file. */
export interface Gathering {
  /** Resolved when the line is flushed; rejects as the flush does. Lines are written in the order in which they come. */
  keep(line: string, haste: Haste): Promise<void>;
  /** Resolved when nothing waits any more. */
  end(): Promise<void>;
}

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** So long a line that is to be safe soon waits for others: a flush for each would keep the disk busy when one is needed now. */
const gatheringMs = 15;

/** Nothing waits yet; `flush` is given lines one after the other, and never two at once. */
export function createGathering(flush: (text: string) => Promise<void>): Gathering {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  function begin(): void {
    if (waiting.length > 0) writing ??= write();
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      try {
        await flush(together.map(({ line }) => line).join(""));
        for (const { done } of together) done();
      } catch (error) {
        for (const { failed } of together) failed(error);
      }
    }
    writing = null;
  }

  return {
    keep: (line, haste) =>
      new Promise((done, failed) => {
        waiting.push({ line, done, failed });
        if (haste === "now") begin();
        else setTimeout(begin, gatheringMs);
      }),
    async end() {
      begin();
      await writing;
    },
  };
}
