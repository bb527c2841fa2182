// The list of sheets.
import type { Sheet } from "../Sheet";
import type { Workbook } from "../Workbook";

/** Makes these the sheets of the workbook, in tab order. */
export function replaceSheets(workbook: Workbook, sheets: readonly Sheet[]): void {
  if (!workbook.open) throw new Error("The workbook can only be changed inside a transaction.");
  workbook.root = { ...workbook.root, sheets };
  workbook.version += 1;
}

/** The visible sheet nearest to a sheet, itself left out; undefined when there is no other. */
export function findVisibleNeighbour(sheet: Sheet): Sheet | undefined {
  const { sheets } = sheet.workbook;
  const others = sheets.filter((other) => other !== sheet && other.state.visibility === "visible");
  const distance = (other: Sheet): number =>
    Math.abs(other.position - sheet.position + (other.position < sheet.position ? 0 : -0.5));
  return others.toSorted((one, other) => distance(one) - distance(other))[0];
}
