// Puts rules and formats into cells: when a template is inserted, and when a paste or a moved column has taken them away.
import type { CellFormat } from "../deals/column";
import type { Area } from "./area";
import { toRange } from "./readPlace";
import { numberFormats } from "./toRepairs";
import type { Repair } from "./toRepairs";

/** How a wrong cell is painted. */
export const wrongCell = { fill: "#FFC7CE", font: "#9C0006" } as const;

/** How a column is painted that Partner Center alone fills. */
export const readOnlyFill = "#EDEDED";

/** Formats whole columns: Excel takes an array of one for them, and nothing else (docs/facts.md). */
export function writeColumnFormat(columns: Excel.Range, format: CellFormat): void {
  columns.numberFormat = [[numberFormats[format]]];
}

/** Formats all cells of a range alike. */
export function writeOneFormat(range: Excel.Range, format: CellFormat): void {
  // Excel takes one format for all cells of a range (docs/facts.md); its types know arrays only.
  Object.assign(range, { numberFormat: numberFormats[format] });
}

function writeCellFormats(sheet: Excel.Worksheet, area: Area, format: CellFormat): void {
  const row = Array.from({ length: area.columns }, () => numberFormats[format]);
  toRange(sheet, area).numberFormat = Array.from({ length: area.rows }, () => row);
}

/** Offers the choices of a source. A choice of one's own is never refused: the check speaks at once, and takes other spellings. */
export function writeDropdown(range: Excel.Range, source: string): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

/** Paints the cells of a table's body that its Errors cells name. */
export function writeHighlight(body: Excel.Range, formula: string): void {
  const highlight = body.conditionalFormats.add("Custom");
  highlight.custom.rule.formula = formula;
  highlight.custom.format.fill.color = wrongCell.fill;
  highlight.custom.format.font.color = wrongCell.font;
}

/** Queues what is to be put back in a table. */
export function writeRepairs(table: Excel.Table, sheet: Excel.Worksheet, repairs: readonly Repair[]): void {
  for (const repair of repairs) writeRepair(table, sheet, repair);
}

function writeRepair(table: Excel.Table, sheet: Excel.Worksheet, repair: Repair): void {
  switch (repair.kind) {
    case "number-format":
      writeCellFormats(sheet, repair.area, repair.format);
      return;
    case "dropdown":
      writeDropdown(table.columns.getItemAt(repair.column).getDataBodyRange(), repair.source);
      return;
    case "read-only-fill":
      toRange(sheet, repair.area).format.fill.color = readOnlyFill;
      return;
    case "highlight": {
      const body = table.getDataBodyRange();
      for (const id of repair.replaced) body.conditionalFormats.getItem(id).delete();
      writeHighlight(body, repair.formula);
      return;
    }
  }
}
