// A token bucket over the passed-in clock: so many requests a second, then 429 (page "API throttling guidance").
import { Refusal } from "./refusal";

/** So many requests a second and at most `burst` at once (default: one second's worth). */
export interface ThrottleSettings {
  readonly perSecond: number;
  readonly burst?: number;
  /** Refused requests use up the allowance too, as the guidance says; at most one second's worth (default true). */
  readonly countsRefused?: boolean;
  /** How Retry-After is written: seconds, a date, not at all, or as nonsense (default seconds). */
  readonly retryAfter?: "seconds" | "date" | "missing" | "nonsense";
}

/** Refuses requests beyond the settings of the moment. */
export interface Throttle {
  /** The refusal of a request that comes now; null where it may pass. */
  admit(settings: ThrottleSettings | null, nowMs: number): Refusal | null;
}

/** A throttle whose bucket is full. */
export function createThrottle(): Throttle {
  let tokens = Number.POSITIVE_INFINITY;
  let filledAtMs = Number.NEGATIVE_INFINITY;
  return {
    admit(settings, nowMs) {
      if (settings === null) return null;
      const { perSecond, burst = perSecond, countsRefused = true } = settings;
      const dripped = ((nowMs - filledAtMs) / 1000) * perSecond;
      tokens = Math.min(burst, tokens + Math.max(0, dripped));
      filledAtMs = nowMs;
      if (tokens >= 1) {
        tokens -= 1;
        return null;
      }
      if (countsRefused) tokens = Math.max(tokens - 1, -perSecond);
      return toRefusal(Math.ceil((1 - tokens) / perSecond), settings, nowMs);
    },
  };
}

function toRefusal(seconds: number, settings: ThrottleSettings, nowMs: number): Refusal {
  const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
  return new Refusal(429, { message, headers: toRetryAfter(seconds, settings, nowMs) });
}

function toRetryAfter(seconds: number, { retryAfter = "seconds" }: ThrottleSettings, nowMs: number) {
  switch (retryAfter) {
    case "seconds":
      return { "Retry-After": String(seconds) };
    case "date":
      return { "Retry-After": new Date(nowMs + seconds * 1000).toUTCString() };
    case "nonsense":
      return { "Retry-After": "in a while" };
    case "missing":
      return {};
  }
}
