// Turns a deal table into one of a newer edition: headers renamed, columns added, marks over all of it.
import type { Column } from "../deals/column";
import type { RenamedHeader } from "../deals/upgrade";
import { addDealColumns } from "./addDealColumns";
import type { ColumnsPlan } from "./addDealColumns";
import { renewHighlight } from "./highlights";
import type { HeaderHelp } from "./insertTemplate";

/** What to do to a table. */
export interface TableUpgrade {
  readonly columns: ColumnsPlan;
  /** Headers by the index that they have before columns are added. */
  readonly renamed: readonly RenamedHeader[];
  /** The ids of our conditional formats. */
  readonly highlights: readonly string[];
  readonly helpOf: (column: Column) => HeaderHelp;
}

/** Queues it; dropdowns of the new columns are put in by the check that follows. */
export function upgradeTable(
  context: Excel.RequestContext,
  { columns, renamed, highlights, helpOf }: TableUpgrade,
): void {
  const header = context.workbook.tables.getItem(columns.place.tableId).getHeaderRowRange();
  for (const { index, to } of renamed) header.getCell(0, index).values = [[to]];
  addDealColumns(context, columns, helpOf);
  renewHighlight(context, { place: columns.place, layout: columns.layout, replaced: highlights });
}
