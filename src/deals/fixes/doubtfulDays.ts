// Dates that are right as they stand and may yet mean another day: 03/04/2027 in a column whose other texts begin with the day.
import type { Row } from "../cell";
import { readMonthDayYear, toSerial } from "../day";
import type { Layout, SheetColumn } from "../layout";
import { toDayFirst, toDayOrder } from "./guessDay";
import type { Repairing } from "./offer";

/** What the texts of a column say about the order of day and month: how many can only be read one way. */
export interface DayEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** A date that may mean two days: left as it is, or the day first. */
export interface DoubtfulDay {
  readonly row: number;
  readonly column: string;
  /** As Partner Center reads it, then with the day in front. */
  readonly choices: readonly [Repairing, Repairing];
}

/** What the texts of a column of dates say about their order. */
export function toDayEvidence(rows: readonly Row[], { index }: SheetColumn): DayEvidence {
  let [dayFirst, monthFirst] = [0, 0];
  for (const row of rows) {
    const value = row[index];
    const order = typeof value === "string" ? toDayOrder(value) : null;
    if (order === "day-first") dayFirst += 1;
    if (order === "month-first") monthFirst += 1;
  }
  return { dayFirst, monthFirst };
}

/** The doubtful days of a column; none where no other text of it begins with the day. */
export function toDoubtfulDays(rows: readonly Row[], column: SheetColumn): readonly DoubtfulDay[] {
  if (column.column?.kind !== "date" || toDayEvidence(rows, column).dayFirst === 0) return [];
  return rows.flatMap((row, at) => toDoubtful(row, at, column) ?? []);
}

/** The columns of dates of a sheet. */
export function toDateColumns({ columns }: Layout): readonly SheetColumn[] {
  return columns.filter(({ column }) => column?.kind === "date");
}

function toDoubtful(row: Row, at: number, { name, index }: SheetColumn): DoubtfulDay | null {
  const value = row[index];
  if (typeof value !== "string") return null;
  const asRead = readMonthDayYear(value.trim());
  const dayFirst = asRead === null ? null : toDayFirst(value);
  if (asRead === null || dayFirst === null) return null;
  const toEdit = (after: number): Repairing => [{ row: at, column: name, before: value, after }];
  return { row: at, column: name, choices: [toEdit(toSerial(asRead)), toEdit(toSerial(dayFirst))] };
}
