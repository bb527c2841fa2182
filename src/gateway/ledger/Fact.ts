// What must outlive a power cut: written down a second time, and flushed to the disk, where the database itself is not.
import type { Ending } from "./Ending";
import type { NewExport } from "./Export";
import type { NewBatch, RowName } from "./Row";

/**
 * Something that happened to a batch or one of its rows, or that an export was ordered. No more of an export: it changes nothing
 * at Partner Center, so that whatever a power cut takes of it (pages, its end, that it was stopped) may simply be read again.
 */
export type Fact =
  | { readonly kind: "submitted"; readonly tenant: string; readonly batch: NewBatch }
  | { readonly kind: "ordered"; readonly tenant: string; readonly wanted: NewExport }
  | { readonly kind: "stopped"; readonly tenant: string; readonly batchId: string }
  | (RowName & { readonly kind: "begun" })
  | (RowName & { readonly kind: "released" })
  | (RowName & { readonly kind: "created"; readonly referralId: string; readonly engagementId: string })
  | (RowName & { readonly kind: "ended"; readonly ending: Ending });

/** How soon a fact must be safe: one that a request waits for "now"; an outcome "soon", with others that come in the same moment. */
export type Haste = "now" | "soon";

/** Resolved when the fact is safe. */
export type KeepFact = (fact: Fact, haste?: Haste) => Promise<void>;
