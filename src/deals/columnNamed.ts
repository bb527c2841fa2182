// Finds the column of the template that a cell of a pulled deal belongs to.
import { toHeader } from "./column";
import type { Column } from "./column";
import { columns } from "./columns";

/** A column with its number; null where the column does not repeat. */
export interface NumberedColumn {
  readonly column: Column;
  readonly ordinal: number | null;
}

const named = new Map<string, NumberedColumn>();
for (const column of columns as readonly Column[]) {
  if (column.repeats === undefined) named.set(column.header, { column, ordinal: null });
  for (let ordinal = 1; ordinal <= (column.repeats ?? 0); ordinal += 1) {
    named.set(toHeader(column, ordinal), { column, ordinal });
  }
}

/** The column with exactly this English header and number ("Solution 3"); undefined where the template has none. */
export function columnNamed(name: string): NumberedColumn | undefined {
  return named.get(name);
}
