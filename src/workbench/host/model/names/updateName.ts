// Changes a defined name.
import type { DefinedName, Workbook } from "../Workbook";
import { findName, replaceNames, toNameFormula } from "./replaceNames";

/** Changes parts of a defined name; throws ItemNotFound where there is none, InvalidArgument for what is no formula. */
export function updateName(workbook: Workbook, name: string, patch: Partial<Omit<DefinedName, "name">>): void {
  const known = findName(workbook, name);
  const formula = patch.formula === undefined ? known.formula : toNameFormula(known.name, patch.formula);
  const changed = { ...known, ...patch, formula };
  replaceNames(
    workbook,
    workbook.names.map((other) => (other === known ? changed : other)),
  );
}
