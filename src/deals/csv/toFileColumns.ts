// The columns of a file as Partner Center gives it, and one deal in them.
import type { Column } from "../column";
import { toHeader } from "../column";
import { isMark } from "../marks";
import type { Cells } from "../pulled";
import { templateColumns } from "../template";
import { toFileText } from "./fileText";
import { toHarmless } from "./toHarmless";

/** A column of a file. */
export interface FileColumn {
  readonly column: Column;
  /** As cells are known by. */
  readonly name: string;
  readonly header: string;
}

/** A row of the file: its cells by English header, and its error as a sentence, "" where there is none. */
export interface FileRow {
  readonly cells: Cells;
  readonly errors: string;
}

/** The columns of the newest edition; solutions and team members as often as there are cells of that name. */
export function toFileColumns(isUsed: (name: string) => boolean): readonly FileColumn[] {
  return templateColumns("2023").flatMap((column) => toColumns(column, isUsed));
}

function toColumns(column: Column, isUsed: (name: string) => boolean): readonly FileColumn[] {
  const header = column.renamed?.["2023"] ?? column.header;
  if (column.repeats === undefined) return [{ column, name: column.header, header }];
  const ordinals = Array.from({ length: column.repeats }, (_unused, at) => at + 1);
  const most = Math.max(1, ...ordinals.filter((ordinal) => isUsed(toHeader(column, ordinal))));
  return ordinals.slice(0, most).map((ordinal) => ({
    column,
    name: toHeader(column, ordinal),
    header: header.replace(/1$/u, String(ordinal)),
  }));
}

/** A row's texts in these columns, none of which a spreadsheet runs as a formula. */
export function toFileRecord(columns: readonly FileColumn[], row: FileRow): readonly string[] {
  return columns.map((column) => String(toHarmless(toText(column, row))));
}

function toText({ column, name }: FileColumn, { cells, errors }: FileRow): string {
  if (column.kind === "errors") return errors;
  const value = cells[name] ?? "";
  return isMark(value) ? "" : toFileText(column, value);
}
