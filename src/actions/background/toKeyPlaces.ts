// Where rows stand by what is in their Referral ID cells: marks and ids, as they were last read.
import type { TablePlace } from "../../excel/TablePlace";
import { toReferralKey } from "../basis";
import type { Core } from "../Core";

/** The tables that have a row with a mark or an id, by these in lower case; of copies the first. */
export function toKeyPlaces({ memory }: Core): ReadonlyMap<string, TablePlace> {
  const places = new Map<string, TablePlace>();
  for (const { rows, layout, place } of memory.tables.values()) {
    for (const row of rows) {
      const key = toReferralKey(row, layout);
      if (key !== "" && !places.has(key)) places.set(key, place);
    }
  }
  return places;
}
