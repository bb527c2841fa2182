// The time, to the minute or the second, for what the pane says about "when" and "how long".
import { useCallback, useSyncExternalStore } from "react";

const minuteMs = 60_000;

/**
 * The beginning of the current minute, or of another unit in milliseconds, in milliseconds since 1970; what uses it is
 * drawn again when the next one begins.
 */
export function useNow(unitMs: number = minuteMs): number {
  const start = useCallback((changed: () => void) => startTicks(changed, unitMs), [unitMs]);
  return useSyncExternalStore(start, () => Math.floor(Date.now() / unitMs) * unitMs);
}

function startTicks(changed: () => void, unitMs: number): () => void {
  const timer = setInterval(changed, unitMs);
  return () => clearInterval(timer);
}
