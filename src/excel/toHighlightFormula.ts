// The formula that paints a wrong cell: one rule over the whole table body, so that marks cost no sync and live without the add-in.
import { errorMarkers } from "../deals/errorsCell";
import { toColumnLetters } from "./area";

/** Where a table stands in its sheet, for formulas: rows and columns from 0. */
export interface FormulaPlace {
  readonly headerRow: number;
  readonly firstColumn: number;
  /** The sheet's column of the Errors column. */
  readonly errorsColumn: number;
}

const header = "\u0000";
const partnerCenterWords = "Partner Center: ";

/**
 * The formula of the rule, as for the first cell of the table's body: true where the row's Errors cell names the column of
 * the cell. It refers to the column's own header cell, so it holds for renamed, moved and inserted columns.
 */
export function toHighlightFormula({ headerRow, firstColumn, errorsColumn }: FormulaPlace): string {
  const headerCell = `${toColumnLetters(firstColumn)}$${headerRow + 1}`;
  const errorsCell = `$${toColumnLetters(errorsColumn)}${headerRow + 2}`;
  const text = `"; "&SUBSTITUTE(${errorsCell},"${partnerCenterWords}","")`;
  const found = errorMarkers(header).map((marker) => `ISNUMBER(FIND(${toConcatenation(marker, headerCell)},${text}))`);
  return `=OR(${found.join(",")})`;
}

/** Whether a rule's formula is one of ours, wherever its table stood when it was set. */
export function isHighlightFormula(formula: string): boolean {
  return formula.includes(`"${partnerCenterWords}"`) && formula.includes("FIND(");
}

function toConcatenation(marker: string, headerCell: string): string {
  const [before = "", behind = ""] = marker.split(header);
  return `"${before}"&${headerCell}&"${behind}"`;
}
