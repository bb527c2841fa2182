// Defines a name.
import type { DefinedName, Workbook } from "../Workbook";
import { checkName, checkNameIsFree, replaceNames, toNameFormula } from "./replaceNames";

/** A name to define; its formula holds absolute references with their sheet. */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean | undefined;
  readonly comment?: string | undefined;
}

/** Defines a name; throws InvalidArgument for what Excel takes for none, ItemAlreadyExists where it is taken. */
export function addName(workbook: Workbook, made: NewName): DefinedName {
  checkName(made.name);
  checkNameIsFree(workbook, made.name);
  const name: DefinedName = {
    name: made.name,
    formula: toNameFormula(made.name, made.formula),
    visible: made.visible ?? true,
    comment: made.comment ?? "",
  };
  replaceNames(workbook, [...workbook.names, name]);
  return name;
}
