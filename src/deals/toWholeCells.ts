// A row's cells together with what its sheet has no column for.
import type { Row } from "./cell";
import type { Layout } from "./layout";
import { toCells } from "./pulled";
import type { Cells } from "./pulled";

/** The row's cells, and the known ones of columns that the sheet lacks: a column that is not there deletes nothing. */
export function toWholeCells(row: Row, layout: Layout, known: Cells): Cells {
  const cells = toCells(row, layout);
  const hidden = Object.entries(known).filter(([name]) => !layout.byName.has(name));
  return hidden.length === 0 ? cells : { ...cells, ...Object.fromEntries(hidden) };
}
