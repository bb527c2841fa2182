// Where rows stand by what is in their Referral ID cells: marks and ids, as they were last read.
import type { Row } from "../../deals/cell";
import type { Layout } from "../../deals/layout";
import { toReferralKey } from "../basis";
import type { Core } from "../Core";

/** A row of a deal table. */
export interface KeyedRow {
  readonly row: Row;
  readonly layout: Layout;
}

/** The rows of all deal tables that have a mark or an id, in lower case; of copies the first. */
export function toKeyedRows({ memory }: Core): ReadonlyMap<string, KeyedRow> {
  const keyed = new Map<string, KeyedRow>();
  for (const { rows, layout } of memory.tables.values()) {
    for (const row of rows) {
      const key = toReferralKey(row, layout);
      if (key !== "" && !keyed.has(key)) keyed.set(key, { row, layout });
    }
  }
  return keyed;
}
