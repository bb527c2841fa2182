// The conditional format that paints wrong cells: which ones a table has, and one anew when the table has become wider.
import type { Layout } from "../deals/layout";
import { isHighlightFormula, toHighlightFormula } from "./toHighlightFormula";
import type { TablePlace } from "./TablePlace";
import { writeHighlight } from "./writeRules";

/** Queues reading the ids of our conditional formats of a table; none where the table is gone. */
export function readHighlights(context: Excel.RequestContext, tableId: string): () => readonly string[] {
  const table = context.workbook.tables.getItemOrNullObject(tableId).load({ id: true });
  const found = table.getDataBodyRange().conditionalFormats;
  found.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return () => {
    if (table.isNullObject) return [];
    return found.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isHighlightFormula(custom.rule.formula))
      .map(({ id }) => id);
  };
}

/** A table whose body is to be painted, and the ids of our formats that it has. */
export interface HighlightOrder {
  readonly place: TablePlace;
  readonly layout: Layout;
  readonly replaced: readonly string[];
}

/** Queues painting the whole body again: a column that is added at a table's edge is not covered by the format it has. */
export function renewHighlight(context: Excel.RequestContext, { place, layout, replaced }: HighlightOrder): void {
  const errors = layout.byName.get("Errors");
  if (errors === undefined) return;
  const body = context.workbook.tables.getItem(place.tableId).getDataBodyRange();
  for (const id of replaced) body.conditionalFormats.getItem(id).delete();
  const { headerRow, firstColumn } = place;
  writeHighlight(body, toHighlightFormula({ headerRow, firstColumn, errorsColumn: firstColumn + errors.index }));
}
