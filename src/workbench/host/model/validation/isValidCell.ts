// Whether what a cell holds fits its validation rule.
import type { Position } from "../area";
import { isEmptyCell } from "../Cell";
import type { Scalar } from "../CellValue";
import { isError } from "../CellValue";
import { toProgramSettings } from "../entry/localeTerms";
import { parseText } from "../entry/parseText";
import { evaluateFormula, evaluateToValue } from "../formula/evaluateFormula";
import { isReference, toCondition } from "../formula/FormulaValue";
import { toMatrix } from "../formula/readReference";
import { isEqual } from "../formula/operators";
import type { Operator, Validation, ValidationCriteria } from "../rules";
import type { Sheet } from "../Sheet";
import { validationAt } from "./validationAt";

/** Whether a cell fits its rule; a cell without one does, and an empty cell where the rule lets it. */
export function isValidCell(sheet: Sheet, row: number, column: number): boolean {
  const validation = validationAt(sheet, row, column);
  return !validation || fitsRule(sheet, validation, { row, column });
}

/** Whether a cell fits a rule. */
export function fitsRule(sheet: Sheet, validation: Validation, position: Position): boolean {
  const { criteria, ignoreBlank } = validation.rule;
  if (isEmptyCell(sheet.cell(position.row, position.column))) return ignoreBlank || criteria.kind === "any";
  const value = sheet.scalarAt(position.row, position.column);
  const evaluate = (formula: string): Scalar => {
    return evaluateFormula({ sheet, formula, position, origin: validation.origin });
  };
  switch (criteria.kind) {
    case "any":
      return true;
    case "list":
      return fitsList(sheet, validation, { value, position, source: criteria.source });
    case "custom":
      return toCondition(evaluate(criteria.formula)) === true;
    default:
      return fitsComparison(value, criteria, { evaluate, sheet });
  }
}

interface ListFit {
  readonly value: Scalar;
  readonly position: Position;
  readonly source: string;
}

/** Typed lists are compared with regard to letter case, lists from cells without, as in Excel. */
function fitsList(sheet: Sheet, validation: Validation, { value, position, source }: ListFit): boolean {
  if (isError(value)) return false;
  if (!source.startsWith("=")) {
    const settings = toProgramSettings(sheet.workbook);
    return source.split(",").some((item) => {
      const text = item.trim();
      return text === String(value) || (typeof value !== "string" && parseText(text, settings).value === value);
    });
  }
  const list = evaluateToValue({ sheet, formula: source, position, origin: validation.origin });
  if (!isReference(list)) return isError(list);
  const values = toMatrix(list).rows.flat();
  // A source with an empty cell in it takes everything while blanks are ignored.
  if (validation.rule.ignoreBlank && values.some((item) => item === null)) return true;
  return values.some((item) => item !== null && !isError(item) && isEqual(item, value));
}

interface Comparing {
  readonly evaluate: (formula: string) => Scalar;
  readonly sheet: Sheet;
}

type Comparison = Extract<ValidationCriteria, { readonly operator: Operator }>;

function fitsComparison(value: Scalar, criteria: Comparison, { evaluate, sheet }: Comparing): boolean {
  const measured = criteria.kind === "textLength" ? String(isError(value) ? value.error : value).length : value;
  if (typeof measured !== "number") return false;
  if (criteria.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const toBound = (bound: string | number | null): number | null => {
    if (typeof bound === "number" || bound === null) return bound;
    const found = bound.startsWith("=") ? evaluate(bound) : parseText(bound, toProgramSettings(sheet.workbook)).value;
    return typeof found === "number" ? found : null;
  };
  return compare(measured, criteria.operator, [toBound(criteria.first), toBound(criteria.second)]);
}

/** A rule whose bound is no number lets everything pass. */
function compare(value: number, operator: Operator, bounds: readonly [number | null, number | null]): boolean {
  const [first, second] = bounds;
  if (first === null) return true;
  const isBetween = second === null || (value >= Math.min(first, second) && value <= Math.max(first, second));
  switch (operator) {
    case "between":
      return isBetween;
    case "notBetween":
      return second === null || !isBetween;
    case "equalTo":
      return value === first;
    case "notEqualTo":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqualTo":
      return value >= first;
    case "lessThanOrEqualTo":
      return value <= first;
  }
}
