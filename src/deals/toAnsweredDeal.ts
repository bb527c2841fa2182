// What Partner Center holds of a deal that was just created.
import { isCarriedByCreate } from "./carried";
import type { CellValue } from "./cell";
import { columnNamed } from "./columnNamed";
import type { Cells, PulledDeal } from "./pulled";
import { toUpgrade } from "./sharing";

/**
 * The answer to a creation with what it leaves out: the documented one lacks the closing date that was sent with it
 * (referral-api.md, Lifecycle). What was answered counts; what a creation does not carry is not taken over.
 */
export function toAnsweredDeal(answer: PulledDeal, sent: Cells): PulledDeal {
  const upgrade = toUpgrade({}, sent);
  const left: Record<string, CellValue> = {};
  for (const [name, value] of Object.entries(sent)) {
    const found = columnNamed(name);
    if (found === undefined || name in answer.cells || !isCarriedByCreate(found.column, upgrade)) continue;
    // A list is answered whole or not at all.
    if (found.ordinal === null || !(found.column.header in answer.cells)) left[name] = value;
  }
  return { ...answer, cells: { ...left, ...answer.cells } };
}
