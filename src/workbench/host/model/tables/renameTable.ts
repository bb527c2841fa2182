// Renames a table.
import { toFormulaWithTable } from "../formula/rewriteFormula";
import { checkName, checkNameIsFree } from "../names/replaceNames";
import { mapFormulas } from "../sheets/mapFormulas";
import type { Table } from "../Table";
import { changeTable } from "./changeTable";

/** Renames a table, in formulas too; throws InvalidArgument for what is no name, ItemAlreadyExists where it is taken. */
export function renameTable(table: Table, name: string): void {
  const before = table.name;
  if (name === before) return;
  checkName(name);
  if (name.toLowerCase() !== before.toLowerCase()) checkNameIsFree(table.sheet.workbook, name);
  changeTable(table, { name });
  mapFormulas(table.sheet.workbook, (formula) => toFormulaWithTable(formula, before, name));
}
