// Which cells of a row have changed since it was last read, and whether it still is the same deal.
import { isBlankCell } from "../deals/cell";
import type { Row } from "../deals/cell";
import type { Layout, SheetColumn } from "../deals/layout";

/** The columns of a row that hold something else than before, the Errors column left out. */
export function changedColumns(before: Row, now: Row, layout: Layout): readonly SheetColumn[] {
  return layout.columns.filter(({ index, name }) => name !== "Errors" && (before[index] ?? "") !== (now[index] ?? ""));
}

/** Whether two rows hold the same but for the Errors cell. */
export function isSameRow(before: Row, now: Row, layout: Layout): boolean {
  return layout.columns.every(({ index, name }) => name === "Errors" || (before[index] ?? "") === (now[index] ?? ""));
}

/**
 * Whether two rows read at the same place are one deal that was edited, not two deals that changed places (a sort, a
 * deleted row): the same Referral ID, and most of the filled cells as they were.
 */
export function isSameDeal(before: Row, now: Row, layout: Layout): boolean {
  const referral = layout.byName.get("Referral ID")?.index;
  if (referral !== undefined && (before[referral] ?? "") !== (now[referral] ?? "")) return false;
  const filled = layout.columns.filter(({ index }) => !isBlankCell(before[index]) || !isBlankCell(now[index]));
  return changedColumns(before, now, layout).length * 2 <= filled.length;
}
