// Exports as the ledger takes them in and hands them out, page by page.
import type { DealFilter } from "../../deals/dealFilter";
import type { PulledDeal } from "../../deals/pulled";

/** An export to take in. */
export interface NewExport {
  readonly id: string;
  /** The user who ordered it, by his object id. */
  readonly owner: string;
  readonly contentHash: string;
  readonly filter: DealFilter;
}

/** The right to read the next page until its lease ends: a later claim has a higher fence, and this one then keeps nothing. */
export interface ExportLease {
  readonly tenant: string;
  readonly exportId: string;
  readonly fence: number;
  /** How many pages were kept before: the same page is kept once, though the answer to that be lost. */
  readonly turn: number;
}

/** An export in hand. */
export interface ClaimedExport extends ExportLease {
  readonly filter: DealFilter;
  /** Where the next page begins; null at the beginning. */
  readonly skipToken: string | null;
  /** How often it was begun again. */
  readonly restarts: number;
  /** Milliseconds since the first of the tries that failed in a row; 0 where the last one went well. */
  readonly troubledForMs: number;
}

/** A deal of an export. */
export type ExportedDeal = Pick<PulledDeal, "referralId" | "cells">;

/** What one page brought. */
export interface ExportedPage {
  /** How many deals it had. */
  readonly read: number;
  /** Those of them that the filter keeps, each once. */
  readonly deals: readonly ExportedDeal[];
  /** Where the next page begins; null where this was the last. */
  readonly nextSkipToken: string | null;
}
