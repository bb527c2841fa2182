// What the pane says while deals are asked for, come in, and have come.
import type { Passage } from "../PaneWords";

/** A filter that can make a pull smaller. */
export type FilterName = "direction" | "status" | "country" | "closeDate" | "changedSince" | "onlyMine" | "text";

/** How a pull ended. */
type PullEndName = "complete" | "cancelled" | "too-many" | "failed";

/** The words of the pull screens. */
export interface PullWords {
  readonly pull: string;
  readonly title: string;
  /** On the screen of a workbook without deals. */
  readonly offer: Passage;
  readonly lastPulled: (atMs: number, nowMs: number) => string;
  readonly neverPulled: string;
  readonly direction: string;
  readonly directions: Readonly<Record<"all" | "Incoming" | "Outgoing", string>>;
  readonly status: string;
  readonly anyStatus: string;
  readonly country: string;
  readonly anyCountry: string;
  readonly countryName: (code: string) => string;
  readonly closesFrom: string;
  readonly closesTo: string;
  readonly datesCrossed: string;
  readonly changedSince: string;
  readonly onlyMine: string;
  readonly everything: string;
  readonly text: string;
  readonly textHint: string;
  readonly start: string;
  readonly clear: string;

  readonly running: string;
  readonly read: string;
  readonly kept: string;
  readonly written: string;
  readonly runningFor: (ms: number) => string;
  readonly readSoFar: (deals: number) => string;
  readonly cancel: string;
  readonly cancelling: string;

  readonly ended: Readonly<Record<PullEndName, string>>;
  readonly added: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly keptEdits: string;
  readonly conflicts: string;
  readonly tooMany: (limit: number) => string;
  /** Which filters that are not set would make it fewer. */
  readonly narrow: (filters: readonly FilterName[]) => string;
  readonly afterCancel: string;
  readonly nothingFound: Passage;
  readonly settle: string;
  readonly again: string;
}
