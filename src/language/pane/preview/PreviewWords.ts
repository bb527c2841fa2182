// What the pane says before anything is sent.
import type { Passage } from "../PaneWords";

/** Deals that will be shared, which cannot be taken back. */
type SharingName = "partner-led" | "co-sell";

/** How a deal is closed. */
type ClosingName = "Won" | "Lost" | "Declined" | "Error";

/** The words of the push preview. */
export interface PreviewWords {
  readonly push: string;
  readonly title: string;
  readonly lead: string;
  readonly counts: Readonly<Record<"creates" | "updates" | "unchanged" | "blocked", (rows: number) => string>>;
  readonly hidden: (rows: number) => string;
  readonly creates: string;
  readonly updates: string;
  readonly blocked: string;
  readonly blockedHint: string;
  readonly notCarried: string;
  readonly notCarriedHint: string;
  readonly unchanged: (rows: number) => string;
  readonly allOf: (group: string) => string;
  readonly selectAll: string;
  readonly selected: (selected: number, rows: number) => string;
  /** Deals of a creation: "everything in the row is sent". */
  readonly newDeal: string;
  readonly sharing: Readonly<Record<SharingName, string>>;
  readonly sharingNote: Readonly<Record<SharingName, (rows: number) => string>>;
  readonly closings: (rows: number) => string;
  readonly closingsHint: string;
  readonly closes: Readonly<Record<ClosingName, string>>;
  readonly confirmClosings: (rows: number) => string;
  readonly closingsLeftOut: string;
  readonly keepValues: string;
  readonly keepValuesHint: string;
  readonly send: (rows: number) => string;
  readonly nothingChosen: string;
  readonly nothingToSend: Passage;
  readonly revertRow: string;
  readonly revertAll: string;
  readonly revertAllSure: (rows: number) => string;
  readonly revertRowSure: string;
}
