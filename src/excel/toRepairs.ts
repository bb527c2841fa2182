// Which rules and formats a deal table has lost, by a paste or by a change of its columns. Decides only; writing is elsewhere.
import { toCellFormat, toOffer } from "../deals/columnCells";
import type { CellFormat, Column } from "../deals/column";
import type { Layout, SheetColumn } from "../deals/layout";
import type { Language } from "../deals/words";
import { toIntersection } from "./area";
import type { Area } from "./area";
import type { FoundRules } from "./readRules";
import { toDropdownSource } from "./toDropdownSource";
import { isHighlightFormula, toHighlightFormula } from "./toHighlightFormula";
import type { TablePlace } from "./TablePlace";

/** One thing to put back. Areas are cells of the sheet. */
export type Repair =
  | { readonly kind: "number-format"; readonly area: Area; readonly format: CellFormat }
  | { readonly kind: "dropdown"; readonly column: number; readonly source: string }
  | { readonly kind: "read-only-fill"; readonly area: Area }
  | { readonly kind: "highlight"; readonly formula: string; readonly replaced: readonly string[] };

/** What the decision needs to know. */
export interface RepairQuestion {
  readonly place: TablePlace;
  readonly layout: Layout;
  readonly language: Language;
  readonly rules: FoundRules;
  /** The cells whose rules were read. */
  readonly cells: Area;
  /** Cells that hold formulas: Excel would turn them to text at their next edit if they were formatted so. */
  readonly formulas: readonly Area[];
}

const languages: readonly Language[] = ["en", "fr"];

/** The format in which Excel shows our dates: the slashes are escaped, or a German Excel would show points. */
const dateFormat = "mm\\/dd\\/yyyy";

/** Excel's number format for a kind of cells. */
export const numberFormats = {
  text: "@",
  date: dateFormat,
  number: "General",
  general: "General",
} as const satisfies Record<CellFormat, string>;

/** What to put back; none where nothing is missing. */
export function toRepairs(question: RepairQuestion): readonly Repair[] {
  return [
    ...toFormatRepairs(question),
    ...toDropdownRepairs(question),
    ...toFillRepairs(question),
    ...toHighlightRepairs(question),
  ];
}

/** Whether the cells of a column offer a choice. */
export function hasDropdown({ column }: SheetColumn, { edition }: Layout): boolean {
  return column !== null && toOffer(column, edition, "en").kind !== "none";
}

function toDropdownRepairs({ place, layout, language, rules }: RepairQuestion): readonly Repair[] {
  const at = { firstColumn: place.firstColumn, firstRow: place.headerRow + 1 };
  return rules.columns.flatMap((column): readonly Repair[] => {
    const found = rules.dropdowns.get(column.index);
    const source = toDropdownSource(column, { layout, language, place: at });
    if (found === undefined || source === null) return [];
    const known = languages.map((any) => toDropdownSource(column, { layout, language: any, place: at }));
    const right =
      found.type === "List" && (found.source === null || known.some((any) => isSameFormula(any, found.source)));
    return right ? [] : [{ kind: "dropdown", column: column.index, source }];
  });
}

function isSameFormula(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && toBareFormula(one) === toBareFormula(other);
}

// Without blanks, quotes and what depends on the cell that a rule is read from: the row of $Q2, the column of A$1.
function toBareFormula(formula: string): string {
  return formula
    .replaceAll(/[\s']/gu, "")
    .toUpperCase()
    .replaceAll(/\$([A-Z]{1,3})\d+/gu, "$$$1#")
    .replaceAll(/(?<![$A-Z])[A-Z]{1,3}\$(\d+)/gu, "#$$$1");
}

function toFormatRepairs({ rules, cells, formulas }: RepairQuestion): readonly Repair[] {
  const { numberFormats: found } = rules;
  if (found === null) return [];
  return rules.columns.flatMap(({ column }, offset) =>
    column === null ? [] : toColumnFormatRepairs({ column, offset, found, cells, formulas }),
  );
}

interface ColumnFormats {
  readonly column: Column;
  readonly offset: number;
  readonly found: readonly (readonly string[])[];
  readonly cells: Area;
  readonly formulas: readonly Area[];
}

function toColumnFormatRepairs({ column, offset, found, cells, formulas }: ColumnFormats): readonly Repair[] {
  const format = toCellFormat(column);
  const repairs: { kind: "number-format"; area: Area; format: CellFormat }[] = [];
  found.forEach((row, index) => {
    const area = { row: cells.row + index, column: cells.column + offset, rows: 1, columns: 1 };
    if (!isLost(row[offset] ?? "", format) || formulas.some((formula) => toIntersection(formula, area) !== null))
      return;
    const last = repairs.at(-1);
    if (last !== undefined && last.area.row + last.area.rows === area.row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
    } else repairs.push({ kind: "number-format", area, format });
  });
  return repairs;
}

// A user's own format for an amount is left alone; one that would damage what is typed next is not.
function isLost(found: string, format: CellFormat): boolean {
  switch (format) {
    case "text":
      return found !== "@";
    case "date":
      return found.replaceAll("\\", "").toLowerCase() !== "mm/dd/yyyy";
    case "number":
    case "general":
      return found === "@";
  }
}

function toFillRepairs({ rules, cells }: RepairQuestion): readonly Repair[] {
  return rules.columns.flatMap((column, offset): readonly Repair[] =>
    isWithoutFill(rules.fills.get(column.index))
      ? [{ kind: "read-only-fill", area: { ...cells, column: cells.column + offset, columns: 1 } }]
      : [],
  );
}

// Excel says white for a cell without a fill. A fill of the user's own stays.
function isWithoutFill(fill: string | undefined): boolean {
  return fill !== undefined && fill.toUpperCase() === "#FFFFFF";
}

function toHighlightRepairs({ place, layout, rules }: RepairQuestion): readonly Repair[] {
  const errors = layout.byName.get("Errors");
  if (errors === undefined) return [];
  const { headerRow, firstColumn } = place;
  const formula = toHighlightFormula({ headerRow, firstColumn, errorsColumn: firstColumn + errors.index });
  const ours = rules.highlights.filter(
    (highlight) => highlight.formula !== null && isHighlightFormula(highlight.formula),
  );
  const [only] = ours;
  const right =
    ours.length === 1 &&
    only !== undefined &&
    isSameFormula(only.formula, formula) &&
    rules.highlightsAtCorners.every((ids) => ids.includes(only.id));
  return right ? [] : [{ kind: "highlight", formula, replaced: ours.map(({ id }) => id) }];
}
