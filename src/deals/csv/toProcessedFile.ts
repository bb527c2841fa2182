// The file of a processed batch as Partner Center gives it: the template's columns, Errors filled.
import type { Column } from "../column";
import { toHeader } from "../column";
import { isMark } from "../marks";
import type { Cells } from "../pulled";
import { templateColumns } from "../template";
import { toFileText } from "./fileText";
import { toCsv } from "./toCsv";
import { toHarmless } from "./toHarmless";

/** A row of the file: its cells by English header, and its error as a sentence, "" where there is none. */
export interface ProcessedRow {
  readonly cells: Cells;
  readonly errors: string;
}

/** The text of the file, in the columns of the newest edition; solutions and team members as often as a row has them. */
export function toProcessedFile(rows: readonly ProcessedRow[]): string {
  const columns = templateColumns("2023").flatMap((column) => toFileColumns(column, rows));
  const records = rows.map((row) => columns.map((column) => toHarmless(toText(column, row))));
  return toCsv([columns.map(({ header }) => header), ...records]);
}

interface FileColumn {
  readonly column: Column;
  /** As cells are known by. */
  readonly name: string;
  readonly header: string;
}

function toFileColumns(column: Column, rows: readonly ProcessedRow[]): readonly FileColumn[] {
  const header = column.renamed?.["2023"] ?? column.header;
  if (column.repeats === undefined) return [{ column, name: column.header, header }];
  const ordinals = Array.from({ length: column.repeats }, (_unused, at) => at + 1);
  const most = Math.max(
    1,
    ...ordinals.filter((ordinal) => rows.some(({ cells }) => toHeader(column, ordinal) in cells)),
  );
  return ordinals.slice(0, most).map((ordinal) => ({
    column,
    name: toHeader(column, ordinal),
    header: header.replace(/1$/u, String(ordinal)),
  }));
}

function toText({ column, name }: FileColumn, { cells, errors }: ProcessedRow): string {
  if (column.kind === "errors") return errors;
  const value = cells[name] ?? "";
  return isMark(value) ? "" : toFileText(column, value);
}
