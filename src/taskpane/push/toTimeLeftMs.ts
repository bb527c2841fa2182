// How long a push still takes, as far as can be told.
import type { PushProgress } from "../../actions/work";

const enoughRows = 3;
const enoughMs = 1500;

/** The time left in milliseconds at the pace so far; null while that says nothing yet, or nothing is left. */
export function toTimeLeftMs(progress: PushProgress, nowMs: number): number | null {
  const { done, total, startedAtMs } = progress;
  const passedMs = nowMs - startedAtMs;
  if (done < enoughRows || passedMs < enoughMs || done >= total) return null;
  return (passedMs / done) * (total - done);
}
