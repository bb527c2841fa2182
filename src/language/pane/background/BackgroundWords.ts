// What the pane says of what goes on while Excel may be closed: batches of rows, and exports.
import type { Passage } from "../PaneWords";

/** Why something waits for its user. */
type Parked = "signed-out" | "more-proof-needed" | "consent-needed";

/** The words of the background. */
export interface BackgroundWords {
  readonly show: string;
  readonly title: string;
  readonly lead: string;
  /** While nothing was read yet. */
  readonly looking: string;

  readonly send: (rows: number) => string;
  readonly sendHint: string;
  readonly submitting: string;
  readonly submittedSoFar: (submitted: number, rows: number) => string;
  readonly cancel: string;
  readonly cancelling: string;

  /** On the screen of the deals. */
  readonly goesOn: (batches: number, exports: number) => string;
  readonly hasEnded: (ended: number) => string;
  readonly waitsForYou: string;

  readonly lastTitle: string;
  readonly processedAt: (atMs: number, nowMs: number) => string;
  readonly records: string;
  readonly created: string;
  readonly updated: string;
  readonly notProcessed: string;
  readonly noBatch: Passage;

  readonly openTitle: string;
  readonly batchOf: (atMs: number, nowMs: number) => string;
  readonly rowsDone: (ended: number, records: number) => string;
  readonly beingSent: string;
  readonly stopping: string;
  readonly waits: Readonly<Record<Parked, string>>;
  readonly signIn: string;
  readonly stop: string;
  readonly stopSure: (rows: number) => string;

  readonly historyTitle: string;
  readonly historyCounts: (counts: {
    readonly created: number;
    readonly updated: number;
    readonly notProcessed: number;
  }) => string;
  readonly showOlder: string;
  readonly saveAll: string;
  readonly saveFailed: string;
  readonly erased: string;
  /** The name of the file, without its ending; the day as YYYY-MM-DD. */
  readonly fileName: (isoDay: string) => string;

  readonly exportsTitle: string;
  readonly exportsLead: string;
  readonly chooseDeals: string;
  readonly orderExport: string;
  readonly exportOf: (atMs: number, nowMs: number) => string;
  readonly exportStates: Readonly<Record<"working" | "stopped", string>>;
  readonly exportRead: (read: number, kept: number) => string;
  readonly exportReady: (kept: number) => string;
  readonly exportWaits: Readonly<Record<Parked, string>>;
  readonly exportErased: string;
  readonly exportFailed: Readonly<Record<"too-many" | "refused" | "unreachable", string>>;
  readonly stopExport: string;
  readonly stopExportSure: string;
  readonly saveExport: string;
  readonly exportFileName: (isoDay: string) => string;
}
