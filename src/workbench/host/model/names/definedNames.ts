// Defined names of the workbook: adding, changing, deleting.
import { readAddress } from "../area";
import { parseFormula } from "../formula/parseFormula";
import { ModelError } from "../ModelError";
import type { DefinedName, Workbook } from "../Workbook";

/** A name to define; the formula starts with "=" (a plain address on a sheet takes one). */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

const mostCharacters = 255;

/** Defines a name; throws InvalidArgument for what Excel takes for none, ItemAlreadyExists where it is taken. */
export function addName(workbook: Workbook, made: NewName): DefinedName {
  checkName(made.name);
  if (workbook.definedName(made.name) || workbook.tables.some((table) => isSameName(table.name, made.name))) {
    throw new ModelError("ItemAlreadyExists", `The name "${made.name}" is taken.`);
  }
  const name = {
    name: made.name,
    formula: checkedNameFormula(made.formula),
    visible: made.visible ?? true,
    comment: made.comment ?? "",
  };
  replaceNames(workbook, [...workbook.names, name]);
  return name;
}

/** Changes a defined name; throws ItemNotFound where there is none. */
export function updateName(workbook: Workbook, name: string, patch: Partial<Omit<NewName, "name">>): void {
  const known = findName(workbook, name);
  const formula = patch.formula === undefined ? known.formula : checkedNameFormula(patch.formula);
  replaceNames(workbook, workbook.names.map((other) => (other === known ? { ...known, ...patch, formula } : other)));
}

/** Deletes a defined name; throws ItemNotFound where there is none. Formulas with it become #NAME?. */
export function deleteName(workbook: Workbook, name: string): void {
  const known = findName(workbook, name);
  replaceNames(workbook, workbook.names.filter((other) => other !== known));
}

/** Throws InvalidArgument for what cannot be a name: it starts with a letter or "_", holds no blank, and is no cell. */
export function checkName(name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= mostCharacters;
  if (!isName || readAddress(name) || /^[rc]\d*$/i.test(name)) {
    throw new ModelError("InvalidArgument", `"${name}" cannot be a name.`);
  }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function checkedNameFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!parseFormula(formula)) throw new ModelError("InvalidArgument", `"${text}" is no formula.`);
  return formula;
}

function findName(workbook: Workbook, name: string): DefinedName {
  const known = workbook.definedName(name);
  if (!known) throw new ModelError("ItemNotFound", `There is no name "${name}".`);
  return known;
}

function replaceNames(workbook: Workbook, names: readonly DefinedName[]): void {
  workbook.root = { ...workbook.root, names };
  workbook.version += 1;
  workbook.open?.changes.push({ kind: "names" });
}
