// The time, to the minute, for what the pane says about "when".
import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

/** The beginning of the current minute, in milliseconds since 1970; what uses it is drawn again when the next begins. */
export function useNow(): number {
  return useSyncExternalStore(startMinutes, () => Math.floor(Date.now() / minuteMs) * minuteMs);
}

function startMinutes(changed: () => void): () => void {
  const timer = setInterval(changed, minuteMs);
  return () => clearInterval(timer);
}
