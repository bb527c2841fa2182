// The calendar day that it is where the user sits.
import type { Day } from "../deals/day";

/** The day of a time (ms since 1970) in the machine's own time zone. */
export function toLocalDay(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
