// A conflict that a push has met, as the pane shows it.
import type { TablePlace } from "../../excel/TablePlace";
import type { DealConflict } from "../work";
import type { Answered } from "./PushRun";
import { toDealNow } from "./toRowWrite";
import type { RowWrite } from "./toRowWrite";

/** Where the row of a conflict stands. */
export interface ConflictSpot {
  readonly row: number;
  readonly place: TablePlace;
}

/** The conflict of a row whose deal was changed at Partner Center in fields that the row changes too; null where there is none. */
export function toConflict(
  answered: Answered,
  { conflicts, merged }: RowWrite,
  { row, place }: ConflictSpot,
): DealConflict | null {
  const theirs = toDealNow(answered);
  if (theirs === null || conflicts.length === 0) return null;
  return {
    key: answered.key,
    sheetRow: place.headerRow + 2 + row,
    dealName: String(merged["Deal Name"] ?? ""),
    customerName: String(merged["Customer Name"] ?? ""),
    theirs,
    merged,
    fields: conflicts,
  };
}
