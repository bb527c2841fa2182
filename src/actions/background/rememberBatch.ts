// What the workbook remembers of batches, as this session knows it.
import { writeKnownBatches } from "../../excel/knownBatches";
import type { KnownBatch } from "../../excel/knownBatches";
import type { Core } from "../Core";

/** What the workbook remembers of a batch; null where it remembers nothing. */
export function knownOf({ memory }: Core, id: string): KnownBatch | null {
  return memory.knownBatches.find((known) => known.id === id) ?? null;
}

/** What the workbook remembers, with this batch in place of what was remembered of it. */
export function withKnown({ memory }: Core, batch: KnownBatch): readonly KnownBatch[] {
  return [...memory.knownBatches.filter(({ id }) => id !== batch.id), batch];
}

/** Remembers a batch in a sync of its own, for which there is nothing else to write. */
export async function rememberBatch(core: Core, batch: KnownBatch): Promise<void> {
  const batches = withKnown(core, batch);
  await core.run((context) => {
    writeKnownBatches(context, batches);
    return () => undefined;
  }, "a-few-seconds");
  core.remember({ knownBatches: batches });
}
