// How patient the gateway is with a batch, and how much of it is in hand at once.
import { usualSettings } from "../../backend/BackendSettings";
import type { BackendSettings } from "../../backend/BackendSettings";

/** What may be set otherwise; times are milliseconds. Requests in flight are those of a tenant over all processes. */
export interface WorkerSettings extends BackendSettings {
  /** A process that was not heard of for so long has lost its rows to the others. */
  readonly leaseMs: number;
  /** How often a process lets its leases go on: well below the lease. */
  readonly heartbeatMs: number;
  /** How often there is looked for work that nobody announced. */
  readonly pollMs: number;
  /** The most rows that one process has in hand. */
  readonly rowsInHand: number;
  /** A row that could not be sent is tried again after so long… */
  readonly postponeMs: number;
  /** …for so long; then it ends as not sent. */
  readonly connectionPatienceMs: number;
  /** So long a process that is told to stop waits for requests under way. */
  readonly drainMs: number;
  /** Contents are erased so long after a batch was submitted. */
  readonly retentionMs: number;
}

/** What holds unless set otherwise (design.md 8, 10). */
export const usualWorkerSettings: WorkerSettings = {
  ...usualSettings,
  leaseMs: 35_000,
  heartbeatMs: 10_000,
  pollMs: 500,
  rowsInHand: 64,
  postponeMs: 30_000,
  connectionPatienceMs: 60 * 60_000,
  drainMs: 10_000,
  retentionMs: 30 * 24 * 60 * 60_000,
};
