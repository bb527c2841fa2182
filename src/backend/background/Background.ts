// What goes on while Excel may be closed, as actions see it: batches of rows to send, and exports. A gateway does it.
import type { DealFilter } from "../../deals/dealFilter";
import type { Problem, RowOutcome } from "../../deals/rowOutcome";
import type { Language } from "../../deals/words";
import type { ParkedWhy } from "../../contract/parkedWhy";
import type { PushOrder } from "../Backend";

/** A batch of rows as its card shows it; the counts are those of Partner Center's card. */
export interface Batch {
  readonly id: string;
  /** "stopping": what was begun is being finished, nothing else is begun. */
  readonly state: "working" | "waiting-for-sign-in" | "stopping" | "processed";
  /** null where it does not wait. */
  readonly parkedWhy: ParkedWhy | null;
  readonly submittedAtMs: number;
  readonly processedAtMs: number | null;
  /** True when its contents are gone: its file cannot be had any more. */
  readonly isErased: boolean;
  readonly records: number;
  /** Rows that have ended, in whatever way. */
  readonly ended: number;
  readonly created: number;
  readonly updated: number;
  readonly notProcessed: number;
}

/** One row of a batch. */
export interface BatchRow {
  /** Its place in the batch, from 0. */
  readonly number: number;
  /** The mark of a new deal, the Referral ID of a known one. */
  readonly key: string;
  readonly hasEnded: boolean;
  /** null while it is under way, where nothing had to be asked, and where only keys were asked for. */
  readonly outcome: RowOutcome | null;
  /** null while no deal is known. */
  readonly referralId: string | null;
  /** As it was sent; null where only keys were asked for, or its contents are gone. */
  readonly order: PushOrder | null;
}

/** An export as its card shows it. */
export interface DealExport {
  readonly id: string;
  readonly state: "working" | "waiting-for-sign-in" | "ready" | "failed" | "stopped";
  /** null where it did not fail. "too-many": more deals than an export may have. */
  readonly failedWhy: "too-many" | "refused" | "unreachable" | null;
  /** null where it does not wait. */
  readonly parkedWhy: ParkedWhy | null;
  readonly orderedAtMs: number;
  readonly endedAtMs: number | null;
  readonly read: number;
  readonly kept: number;
  readonly isErased: boolean;
}

/** Part of a list, newest first; `next` asks for the following part, null is the end. */
export interface ListPart<T> {
  readonly list: readonly T[];
  readonly next: string | null;
}

/** What came of a question. "gone": this person has no such batch or export, or its contents were erased, or are not there yet. */
export type Asked<T> =
  | { readonly kind: "answered"; readonly value: T }
  | { readonly kind: "gone"; readonly why: "unknown" | "erased" | "not-ready" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What came of submitting a batch. Of all but "submitted" and "unclear" it is sure that nothing of it was taken in. */
export type Submission =
  | { readonly kind: "submitted"; readonly batch: Batch }
  /** New deals with these marks stand in an earlier batch, whose outcomes are theirs. */
  | { readonly kind: "marks-known"; readonly keys: readonly string[] }
  | { readonly kind: "refused"; readonly why: "other-content" | "too-large" | "not-understood" }
  | { readonly kind: "not-submitted"; readonly problem: Problem }
  /** Given up before anything was sent. */
  | { readonly kind: "cancelled" }
  /** It may have been taken in: ask for it by its id. */
  | { readonly kind: "unclear"; readonly problem: Problem };

/** Which rows to read: so many after a number, from -1. */
interface RowsQuestion {
  readonly id: string;
  readonly after: number;
  readonly most: number;
  readonly detail: "keys" | "all";
}

/** Some rows of a batch, in their order; `next` is the number to ask after, null is the end. */
export interface RowsPart {
  readonly rows: readonly BatchRow[];
  readonly next: number | null;
}

/** Which rows of a processed file, and whose words stand in its Errors. */
interface FileWish {
  readonly only: "all" | "failed";
  readonly language: Language;
}

/** Rows that are sent in the background, at most 1,000 a batch. */
export interface Batches {
  /**
   * Notes the new deals in the browser's ledger, then submits; a lost answer is asked for again with the same id, under which
   * the same rows are one batch. What surely was not taken in is noted as not created. After the signal nothing is tried
   * again; a request that has left is waited for.
   */
  submit(id: string, orders: readonly PushOrder[], signal: AbortSignal): Promise<Submission>;
  list(after: string | null): Promise<Asked<ListPart<Batch>>>;
  /** "gone" where none was processed yet. */
  lastProcessed(): Promise<Asked<Batch>>;
  read(id: string): Promise<Asked<Batch>>;
  /** What it says of new deals is noted in the browser's ledger. */
  readRows(question: RowsQuestion): Promise<Asked<RowsPart>>;
  stop(id: string): Promise<Asked<Batch>>;
  /** The processed file, CSV. */
  download(id: string, wish: FileWish): Promise<Asked<string>>;
  /** Notes of marks that surely nothing was created of them. */
  release(marks: readonly string[]): Promise<void>;
}

/** What came of ordering an export; an order under the same id is one export. */
export type ExportOrdered =
  | { readonly kind: "ordered"; readonly export: DealExport }
  /** "too-many-open": so many of this person's have not ended that no other is taken in. */
  | { readonly kind: "refused"; readonly why: "too-many-open" | "other-content" | "not-understood" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** Files of deals that are read in the background. */
export interface Exports {
  order(id: string, filter: DealFilter): Promise<ExportOrdered>;
  list(after: string | null): Promise<Asked<ListPart<DealExport>>>;
  read(id: string): Promise<Asked<DealExport>>;
  stop(id: string): Promise<Asked<DealExport>>;
  /** The file, CSV, in the columns of the template. */
  download(id: string): Promise<Asked<string>>;
}

/** What goes on in the background; a part is null where the installation has none. */
export interface Background {
  readonly batches: Batches | null;
  readonly exports: Exports | null;
  /** Asks Partner Center for one deal as the user, so that a sign-in, or the proof that is missing, is asked for now. */
  wake(signal: AbortSignal): Promise<Problem | null>;
}
