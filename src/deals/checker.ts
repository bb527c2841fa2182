// The checks of one sheet's columns, made ready once for each layout and kept as long as the layout is.
import type { Column, Required } from "./column";
import { columns } from "./columns";
import type { Edition } from "./edition";
import { toCellKind } from "./isSameCell";
import type { CellCheck, KindContext } from "./kind";
import type { Layout, SheetColumn } from "./layout";
import type { DealView, Rule } from "./rule";
import { requirements } from "./rules/requirements";
import { rules } from "./rules/rules";

/** Whether a row needs a value. */
type Need = (deal: DealView) => boolean;

/** A column that the sheet lacks, and that some rows need. */
interface AbsentColumn {
  readonly name: string;
  readonly isNeeded: Need;
}

/** The check of one known column of a sheet. */
export interface ColumnCheck {
  readonly index: number;
  readonly name: string;
  readonly column: Column;
  /** Whether a row needs a value in this column; null where none does. */
  readonly isNeeded: Need | null;
  readonly check: CellCheck;
}

/** All checks of a sheet. */
export interface Checker {
  /** The known columns but Errors, in the order of the sheet; of a header given twice the first. */
  readonly columns: readonly ColumnCheck[];
  /** All other columns but Errors: unknown ones and those of a header given twice. Their cells are kept and only measured. */
  readonly unknown: readonly SheetColumn[];
  /** The places of Errors columns. */
  readonly errors: readonly number[];
  /** Columns that the sheet lacks and that some rows need: a lack that only such a row shows. */
  readonly absent: readonly AbsentColumn[];
  /** The rules of which the sheet has a column that they read. */
  readonly rules: readonly Rule[];
}

const checkers = new WeakMap<Layout, Checker>();

/** The checks of a layout. */
export function toChecker(layout: Layout): Checker {
  const known = checkers.get(layout);
  if (known !== undefined) return known;
  const checker = buildChecker(layout);
  checkers.set(layout, checker);
  return checker;
}

function buildChecker({ edition, columns: sheetColumns, byName }: Layout): Checker {
  const isErrors = ({ column }: SheetColumn): boolean => column?.kind === "errors";
  const judged = sheetColumns.filter((column) => !isErrors(column));
  const isFirst = ({ name, index }: SheetColumn): boolean => byName.get(name)?.index === index;
  return {
    columns: judged.filter(isFirst).flatMap((column) => toColumnCheck(column, edition)),
    unknown: judged.filter((column) => !isFirst(column)),
    errors: sheetColumns.filter(isErrors).map(({ index }) => index),
    absent: toAbsent(byName, edition),
    rules: rules.filter(({ reads }) => reads.some((header) => byName.has(header))),
  };
}

function toColumnCheck({ index, name, column, ordinal }: SheetColumn, edition: Edition): readonly ColumnCheck[] {
  if (column === null) return [];
  const kind = toCellKind(column);
  const context: KindContext = { values: column.values ?? [], edition };
  // Of columns that repeat only the first is required.
  const isNeeded = ordinal !== null && ordinal > 1 ? null : toNeed(column.required);
  return [{ index, name, column, isNeeded, check: kind.toCheck(context) }];
}

// Only what some rows need: a column that every row needs and the sheet lacks is a finding of the sheet (readLayout).
function toAbsent(byName: Layout["byName"], edition: Edition): readonly AbsentColumn[] {
  return (columns as readonly Column[])
    .filter(({ since, header }) => (since === "2021" || since === edition) && !byName.has(header))
    .flatMap(({ header, required }) => {
      const isNeeded = required === "yes" ? null : toNeed(required);
      return isNeeded === null ? [] : [{ name: header, isNeeded }];
    });
}

function toNeed(required: Required): Need | null {
  return required === "no" ? null : requirements[required];
}
