// How patient the way to Partner Center is, and how much it asks for at once.

/** What may be set otherwise; times are milliseconds. */
export interface BackendSettings {
  /** Requests in flight at first; more as they succeed, fewer when Partner Center is too busy. */
  readonly startInFlight: number;
  /** Never more requests in flight than this. */
  readonly mostInFlight: number;
  /** A request without a whole answer after so long counts as lost. */
  readonly requestTimeoutMs: number;
  /** So long after an answer was lost its deal is looked for, each time that it was not found before. */
  readonly lookUpAfterMs: readonly number[];
  /** A request that is turned away for too much traffic is tried again for so long. */
  readonly patienceMs: number;
  /** A pull ends after so many deals. */
  readonly pullLimit: number;
}

/** What holds unless set otherwise (design.md 8; the guidance on throttling asks for little at once). */
export const usualSettings: BackendSettings = {
  startInFlight: 2,
  mostInFlight: 4,
  requestTimeoutMs: 100_000,
  lookUpAfterMs: [10_000, 30_000, 60_000],
  patienceMs: 10 * 60_000,
  pullLimit: 5_000,
};
