// Makes sheets that are not in a workbook yet.
import { Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";
import { toNewSheetState } from "../SheetState";
import type { Workbook } from "../Workbook";

/** The id of the nth sheet of a file, as Excel writes them. */
function toSheetId(number: number): string {
  const hex = (number - 1).toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-0001-0000-${hex.slice(2)}${hex.slice(0, 2)}-000000000000}`;
}

/** A sheet of its own id; the caller puts it into the workbook. */
export function newSheet(workbook: Workbook, name: string, state?: SheetState): Sheet {
  workbook.counters.sheet += 1;
  return new Sheet(workbook, toSheetId(workbook.counters.sheet), state ?? toNewSheetState(name, workbook.owner));
}
