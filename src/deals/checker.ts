// The checks of one sheet's columns, made ready once for each layout and kept as long as the layout is.
import type { Column, Required } from "./column";
import { columns } from "./columns";
import type { CellCheck, Kind, KindContext } from "./kind";
import { kinds } from "./kinds/kinds";
import type { Layout, SheetColumn } from "./layout";
import type { Rule } from "./rule";
import { rules } from "./rules/rules";

/** The check of one known column of a sheet. */
export interface ColumnCheck {
  readonly index: number;
  readonly name: string;
  readonly column: Column;
  readonly required: Required;
  readonly kind: Kind;
  readonly context: KindContext;
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
  readonly absent: readonly Column[];
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
  const checked: ColumnCheck[] = [];
  const unknown: SheetColumn[] = [];
  const isErrors = ({ column }: SheetColumn): boolean => column?.kind === "errors";
  for (const sheetColumn of sheetColumns.filter((found) => !isErrors(found))) {
    const { index, name, column, ordinal } = sheetColumn;
    if (column === null || byName.get(name)?.index !== index) {
      unknown.push(sheetColumn);
    } else {
      const kind = kinds[column.kind];
      const context: KindContext = { values: column.values ?? [], edition };
      const required = ordinal !== null && ordinal > 1 ? "no" : column.required;
      checked.push({ index, name, column, required, kind, context, check: kind.toCheck(context) });
    }
  }
  const isConditional = ({ required }: Column): boolean => required !== "yes" && required !== "no";
  return {
    columns: checked,
    unknown,
    errors: sheetColumns.filter(isErrors).map(({ index }) => index),
    absent: (columns as readonly Column[]).filter(
      (column) => isConditional(column) && belongs(column, edition) && !byName.has(column.header),
    ),
    rules: rules.filter(({ reads }) => reads.some((header) => byName.has(header))),
  };
}

function belongs({ since }: Column, edition: Layout["edition"]): boolean {
  return since === "2021" || since === edition;
}
