// Which rows a batch has, and which of them have ended: without what was sent and answered.
import type { BatchRow, Batches } from "../../backend/background/Background";

const pageRows = 500;

/** All rows in their order; null where the gateway does not say. */
export async function readAllKeys(batches: Batches, id: string): Promise<readonly BatchRow[] | null> {
  const rows: BatchRow[] = [];
  for (let after: number | null = -1; after !== null;) {
    const part = await batches.readRows({ id, after, most: pageRows, detail: "keys" });
    if (part.kind !== "answered") return null;
    rows.push(...part.value.rows);
    after = part.value.next;
  }
  return rows;
}
