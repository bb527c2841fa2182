// How long to wait before asking again: as long as Partner Center says, else longer each time, never in step with others.

const firstMs = 1_000;
const longestMs = 64_000;

/** Milliseconds that an answer asks to wait: retry-after-ms, or Retry-After in seconds or as a date; null where it does not say. */
export function toAskedWait(headers: Headers, nowMs: number): number | null {
  const exact = toNumber(headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms"));
  if (exact !== null) return exact;
  const text = headers.get("retry-after");
  const seconds = toNumber(text);
  if (seconds !== null) return seconds * 1_000;
  const atMs = Date.parse(text ?? "");
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - toTheirNow(headers, nowMs));
}

/** Milliseconds to wait before the so-manieth try again, from 1: twice as long each time, a random part of it taken off. */
export function toBackOff(time: number, random: () => number): number {
  return Math.min(longestMs, firstMs * 2 ** (time - 1)) * (0.5 + random() / 2);
}

function toNumber(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/u.test(text.trim()) ? Number(text) : null;
}

/** A date is meant by the clock that wrote it. */
function toTheirNow(headers: Headers, nowMs: number): number {
  const theirs = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(theirs) ? nowMs : theirs;
}
