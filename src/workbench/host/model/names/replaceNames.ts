// The list of defined names, and what a name may be.
import { readAddress } from "../area";
import { parseFormula } from "../formula/parseFormula";
import { toTokens } from "../formula/Token";
import { ModelError } from "../ModelError";
import type { DefinedName, Workbook } from "../Workbook";

const mostCharacters = 255;

/** Makes these the names of the workbook. */
export function replaceNames(workbook: Workbook, names: readonly DefinedName[]): void {
  if (!workbook.open) throw new Error("The workbook can only be changed inside a transaction.");
  workbook.root = { ...workbook.root, names };
  workbook.version += 1;
  workbook.open.changes.push({ kind: "names" });
}

/** The defined name; throws ItemNotFound where there is none. */
export function findName(workbook: Workbook, name: string): DefinedName {
  const known = workbook.definedName(name);
  if (!known) throw new ModelError("ItemNotFound", `There is no name "${name}".`);
  return known;
}

/** Throws InvalidArgument for what cannot name cells or a table: it starts with a letter, "_" or "\", holds no blank, and is no cell. */
export function checkName(name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= mostCharacters;
  if (!isName || readAddress(name) || /^(?:r\d*)?(?:c\d*)?$/i.test(name)) {
    throw new ModelError("InvalidArgument", `"${name}" cannot be a name.`);
  }
}

/** Throws ItemAlreadyExists where a defined name or a table has this name. */
export function checkNameIsFree(workbook: Workbook, name: string): void {
  const wanted = name.toLowerCase();
  if (workbook.definedName(name) || workbook.tables.some((table) => table.name.toLowerCase() === wanted)) {
    throw new ModelError("ItemAlreadyExists", `The name "${name}" is taken.`);
  }
}

/** The formula of a name, with "="; throws InvalidArgument for what is none or refers to the name itself. */
export function toNameFormula(name: string, text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  const wanted = name.toLowerCase();
  const isCircular = toTokens(formula.slice(1))?.some(
    (token) => token.kind === "word" && token.word.toLowerCase() === wanted,
  );
  if (!parseFormula(formula) || isCircular) throw new ModelError("InvalidArgument", `"${text}" is no formula.`);
  return formula;
}
