// What the session remembers of a deal table after a check: enough to check one edited row without reading the others.
import type { CellValue, Row } from "../deals/cell";
import type { Finding } from "../deals/finding";
import { readLayout } from "../deals/layout";
import type { Layout } from "../deals/layout";
import type { TablePlace } from "../excel/TablePlace";
import { noBasis } from "./basis";
import type { Basis } from "./basis";

/** A deal table as it was last checked. Replaced, never changed. */
export interface CheckedTable {
  readonly place: TablePlace;
  readonly layout: Layout;
  readonly layoutFindings: readonly Finding[];
  /** The rows of its body, with what stood in the Errors cells when they were read or written last. */
  readonly rows: readonly Row[];
  /** The findings of each row's own rules, by its index. */
  readonly own: readonly (readonly Finding[])[];
  /** The findings of the rules of the whole sheet, by row. */
  readonly across: ReadonlyMap<number, readonly Finding[]>;
  /** What the findings rest on beside the rows. */
  readonly basis: Basis;
  /** When the whole table was last checked, in milliseconds since 1970. */
  readonly checkedAtMs: number;
  readonly hasFormulas: boolean;
  /** Whether Errors cells could not be written, and still are to be. */
  readonly owesErrors: boolean;
}

const noFindings: readonly Finding[] = [];

/** A new table whose rows are all blank. */
export function toBlankTable(place: TablePlace, layout: Layout, checkedAtMs: number): CheckedTable {
  const { findings } = readLayout(layout.columns.map(({ header }) => header));
  const blank = layout.columns.map(() => "");
  return {
    place,
    layout,
    layoutFindings: findings,
    rows: Array.from({ length: place.rows }, () => blank),
    own: Array.from({ length: place.rows }, () => noFindings),
    across: new Map(),
    basis: noBasis,
    checkedAtMs,
    hasFormulas: false,
    owesErrors: false,
  };
}

/** The index of the Errors column; null where the sheet has none. */
export function toErrorsIndex(layout: Layout): number | null {
  return layout.byName.get("Errors")?.index ?? null;
}

/** What stands in the Errors cell of a row. */
export function toStandingErrors(row: Row, layout: Layout): string {
  const index = toErrorsIndex(layout);
  return index === null ? "" : String(row[index] ?? "");
}

/** Whether the headers of a sheet are those of a layout, in the same order. */
export function hasSameHeaders(layout: Layout, headers: readonly CellValue[]): boolean {
  return (
    layout.columns.length === headers.length && layout.columns.every(({ header }, index) => header === headers[index])
  );
}
