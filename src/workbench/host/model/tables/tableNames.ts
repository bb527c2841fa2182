// Names and ids of tables.
import { localeTerms } from "../entry/localeTerms";
import type { Workbook } from "../Workbook";

/** The next id of a table, as Excel writes them: a GUID in braces. */
export function toNextTableId(workbook: Workbook): string {
  const hex = workbook.counters.table.toString(16).toUpperCase().padStart(4, "0");
  workbook.counters.table += 1;
  return `{00000000-000C-0000-FFFF-FFFF${hex.slice(2)}${hex.slice(0, 2)}0000}`;
}

function isFree(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  return !workbook.definedName(name) && workbook.tables.every((table) => table.name.toLowerCase() !== wanted);
}

/** The first free "Table1", in the word of the locale. */
export function toFreeTableName(workbook: Workbook): string {
  const word = localeTerms[workbook.locale].table;
  for (let number = 1; ; number += 1) {
    if (isFree(workbook, `${word}${number}`)) return `${word}${number}`;
  }
}

/** The name of a copied table: its own with the next free number behind it, Table1 becoming Table13 beside Table2. */
export function toCopyName(workbook: Workbook, name: string): string {
  for (let number = workbook.tables.length; ; number += 1) {
    if (isFree(workbook, `${name}${number}`)) return `${name}${number}`;
  }
}
