// The file of a processed batch as Partner Center gives it: the template's columns, Errors filled.
import { toCsv } from "./toCsv";
import { toFileColumns, toFileRecord } from "./toFileColumns";
import type { FileRow } from "./toFileColumns";

/** The text of the file, in the columns of the newest edition; solutions and team members as often as a row has them. */
export function toProcessedFile(rows: readonly FileRow[]): string {
  const columns = toFileColumns((name) => rows.some(({ cells }) => name in cells));
  return toCsv([columns.map(({ header }) => header), ...rows.map((row) => toFileRecord(columns, row))]);
}
