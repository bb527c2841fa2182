// Deletes a defined name.
import type { Workbook } from "../Workbook";
import { findName, replaceNames } from "./replaceNames";

/** Deletes a defined name; throws ItemNotFound where there is none. Formulas that use it become #NAME?. */
export function deleteName(workbook: Workbook, name: string): void {
  const known = findName(workbook, name);
  replaceNames(
    workbook,
    workbook.names.filter((other) => other !== known),
  );
}
