// The day that Partner Center shows its readers: it keeps a date as midnight UTC, and draws it in the reader's own time zone.

/** The calendar day that a reader in a time zone (IANA name) sees for a close date; both as midnights in UTC (ms since 1970). */
export function toShownDay(midnightMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "numeric", day: "numeric" });
  const parts = new Map(format.formatToParts(midnightMs).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.get("year") ?? 0, (parts.get("month") ?? 1) - 1, parts.get("day") ?? 1);
}
