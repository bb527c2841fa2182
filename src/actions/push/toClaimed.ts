// Which deals belong to rows already: no lost creation is one of these.
import { isMark } from "../../deals/marks";
import { toReferralKey } from "../basis";
import type { Core } from "../Core";

/** The Referral IDs, in lower case, that stand in rows of any deal table. */
export function toClaimed({ memory }: Core): ReadonlySet<string> {
  const claimed = new Set<string>();
  for (const { rows, layout } of memory.tables.values()) {
    for (const row of rows) {
      const key = toReferralKey(row, layout);
      if (key !== "" && !isMark(key)) claimed.add(key);
    }
  }
  return claimed;
}
