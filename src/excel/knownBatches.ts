// What a workbook remembers of batches whose rows are its own: how far their outcomes stand in the sheet.

/** A batch of which this workbook has rows. */
export interface KnownBatch {
  readonly id: string;
  /** Outcomes of rows below this number stand in the sheet; "all" once the batch is over. */
  readonly taken: number | "all";
  /** Whether its receipt keeps the values before and after. */
  readonly keepValues: boolean;
  /**
   * Whether it was submitted from this workbook as it is. False where only the keys of its rows were found here: the
   * workbook was closed without being saved, or is a copy.
   */
  readonly isOwn: boolean;
}

/** The name under which the workbook keeps them. */
export const knownBatchesKey = "coSellBatches";

const mostKept = 100;

/** The batches that a stored value holds; what is not understood counts as never remembered. */
export function toKnownBatches(stored: unknown): readonly KnownBatch[] {
  const { batches }: { batches?: unknown } = typeof stored === "object" && stored !== null ? stored : {};
  return Array.isArray(batches) ? batches.flatMap((one) => toKnownBatch(one) ?? []) : [];
}

function toKnownBatch(stored: unknown): KnownBatch | null {
  const { id, taken, keepValues, isOwn }: Partial<Record<keyof KnownBatch, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  if (typeof id !== "string" || (typeof taken !== "number" && taken !== "all")) return null;
  return { id, taken, keepValues: keepValues === true, isOwn: isOwn !== false };
}

/** Queues keeping the last hundred of them. It may clear the user's undo list: only beside other writing. */
export function writeKnownBatches(context: Excel.RequestContext, batches: readonly KnownBatch[]): void {
  context.workbook.settings.add(knownBatchesKey, { batches: batches.slice(-mostKept) });
}

/** Queues forgetting all of them, where there are any: Excel refuses to delete what is not there. */
export function removeKnownBatches(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(knownBatchesKey).delete();
}
