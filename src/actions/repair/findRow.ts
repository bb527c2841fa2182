// Where a row stands by now that was seen before: rows are sorted, inserted and deleted under our hands.
import type { Row } from "../../deals/cell";
import { toReferralKey } from "../basis";
import { isSameRow } from "../changedColumns";
import type { CheckedTable } from "../CheckedTable";

/** The index of a row now: where it was, or where the only row with its Referral ID or its contents is; null where it is gone. */
export function findRow({ rows, layout }: CheckedTable, at: number, seen: Row): number | null {
  const key = toReferralKey(seen, layout);
  const isIt = (row: Row): boolean => (key === "" ? isSameRow(row, seen, layout) : toReferralKey(row, layout) === key);
  const there = rows[at];
  if (there !== undefined && isIt(there)) return at;
  const found = rows.flatMap((row, index) => (isIt(row) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}
