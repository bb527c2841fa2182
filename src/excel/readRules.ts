// Reads what rules and formats some cells of a deal table have, so that a paste that wiped them is noticed in the same sync.
import type { SheetColumn } from "../deals/layout";

/** The rule of a column's cells: "List", "None", another of Excel's, or "Inconsistent" where some cells differ. */
interface FoundDropdown {
  readonly type: string;
  /** The source of a list rule; null where there is none, or not the same for all. */
  readonly source: string | null;
}

/** A conditional format of our kind or another; the formula is null where it has none. */
interface FoundHighlight {
  readonly id: string;
  readonly formula: string | null;
}

/** The rules and formats of a rectangle of cells. */
export interface FoundRules {
  /** The columns of the table that the cells span, in order. */
  readonly columns: readonly SheetColumn[];
  /** By the index of the column in the table. */
  readonly dropdowns: ReadonlyMap<number, FoundDropdown>;
  /** The fill of the cells of read-only columns, by index; no colour where cells differ. */
  readonly fills: ReadonlyMap<number, string>;
  /** The number formats, cell by cell; null where they were not asked for. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** The conditional formats of the whole body. */
  readonly highlights: readonly FoundHighlight[];
  /** The ids of the conditional formats at the first and the last of the cells. */
  readonly highlightsAtCorners: readonly (readonly string[])[];
}

/** Which cells to look at, and how closely. */
export interface RulesQuestion {
  /** The cells: in the body of the table, as wide as `columns`. */
  readonly cells: Excel.Range;
  /** The table's whole body. */
  readonly body: Excel.Range;
  readonly columns: readonly SheetColumn[];
  /** Whether a column offers a choice. */
  readonly hasDropdown: (column: SheetColumn) => boolean;
  /** Reading the formats costs bytes for every cell. */
  readonly withNumberFormats: boolean;
}

/** Queues reading the rules and formats of some cells. */
export function readRules({ cells, body, columns, hasDropdown, withNumberFormats }: RulesQuestion): () => FoundRules {
  const dropdowns = columns
    .map((column, offset) => ({ column, range: toColumn(cells, offset) }))
    .filter(({ column }) => hasDropdown(column))
    .map(({ column, range }) => ({ column, rule: range.dataValidation.load({ type: true, rule: true }) }));
  const fills = columns
    .map((column, offset) => ({ column, offset }))
    .filter(({ column }) => column.column?.editable === "readOnly")
    .map(({ column, offset }) => ({ column, fill: toColumn(cells, offset).format.fill.load({ color: true }) }));
  if (withNumberFormats) cells.load({ numberFormat: true });
  const highlights = loadHighlights(body);
  const corners = [loadHighlights(cells.getCell(0, 0)), loadHighlights(cells.getLastCell())];
  return () => ({
    columns,
    dropdowns: new Map(dropdowns.map(({ column, rule }) => [column.index, toFoundDropdown(rule)])),
    fills: new Map(fills.map(({ column, fill }) => [column.index, toColor(fill.color)])),
    numberFormats: withNumberFormats ? (cells.numberFormat as string[][]) : null,
    highlights: highlights.items.map(toFoundHighlight),
    highlightsAtCorners: corners.map(({ items }) => items.map(({ id }) => id)),
  });
}

// A column may have gone since: an offset stays in the sheet, where the index of a column would be refused.
function toColumn(cells: Excel.Range, offset: number): Excel.Range {
  return cells.getOffsetRange(0, offset).getColumn(0);
}

function loadHighlights(range: Excel.Range): Excel.ConditionalFormatCollection {
  return range.conditionalFormats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
}

function toFoundHighlight({ id, customOrNullObject }: Excel.ConditionalFormat): FoundHighlight {
  return { id, formula: customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula };
}

function toFoundDropdown({ type, rule }: Excel.DataValidation): FoundDropdown {
  return { type, source: toSource(rule) };
}

// Excel's types promise a rule and a colour where Excel gives null: for cells that differ.
function toSource(rule: unknown): string | null {
  const list = typeof rule === "object" && rule !== null && "list" in rule ? rule.list : null;
  const source = typeof list === "object" && list !== null && "source" in list ? list.source : null;
  return typeof source === "string" ? source : null;
}

function toColor(color: unknown): string {
  return typeof color === "string" ? color : "";
}
