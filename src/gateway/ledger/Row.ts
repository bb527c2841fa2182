// The rows of a batch as the ledger takes them in and hands them out.
import type { PushOrder } from "../../backend/Backend";

/** Which row. */
export interface RowName {
  readonly tenant: string;
  readonly batchId: string;
  /** From 0, as it was submitted. */
  readonly number: number;
}

/** A batch to take in. */
export interface NewBatch {
  readonly id: string;
  /** The user who submitted it, by his object id. */
  readonly owner: string;
  readonly contentHash: string;
  readonly rows: readonly { readonly contentHash: string; readonly order: PushOrder }[];
}

/** The right to work on a row until its lease ends: a later claim has a higher fence, and this one then writes nothing. */
export interface Lease extends RowName {
  readonly fence: number;
}

/**
 * How far a row is. "waiting": surely nothing was created yet. "sent": it may have been, and whoever sent it is gone.
 * "lost": it is looked for. "created": Partner Center has it, Microsoft may still have to be invited.
 */
export type RowState = "waiting" | "sent" | "lost" | "created";

/** A row in hand. */
export interface ClaimedRow extends Lease {
  readonly state: RowState;
  readonly order: PushOrder;
  /** How often it was looked for. */
  readonly looks: number;
  /** Milliseconds since its answer was lost; 0 where none was. */
  readonly lostForMs: number;
  /** Milliseconds since the first of its tries that failed in a row; 0 where the last did not. */
  readonly troubledForMs: number;
  readonly referralId: string | null;
}
