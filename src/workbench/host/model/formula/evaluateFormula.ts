// Evaluates a formula's text for a cell.
import type { Position } from "../area";
import type { Scalar } from "../CellValue";
import type { Sheet } from "../Sheet";
import { evaluateNode } from "./evaluateNode";
import type { FormulaContext } from "./FormulaContext";
import type { FormulaValue } from "./FormulaValue";
import { failures } from "./FormulaValue";
import { parseFormula } from "./parseFormula";
import { toScalar } from "./readReference";

/** A formula and the cell it is evaluated for; `origin` is the cell its relative references are written for. */
export interface Evaluation {
  readonly sheet: Sheet;
  readonly formula: string;
  readonly position: Position;
  readonly origin?: Position;
}

/** The single value of a formula: of a range the top-left cell's, 0 for an empty cell, #NAME? for what is no formula. */
export function evaluateFormula(evaluation: Evaluation): Scalar {
  return toScalar(evaluateToValue(evaluation)) ?? 0;
}

/** The value of a formula, which may be a reference to cells. */
export function evaluateToValue({ sheet, formula, position, origin = position }: Evaluation): FormulaValue {
  const tree = parseFormula(formula);
  if (!tree) return failures.name;
  const context: FormulaContext = {
    sheet,
    position,
    rows: position.row - origin.row,
    columns: position.column - origin.column,
    evaluate: (node) => evaluateNode(node, context),
  };
  return context.evaluate(tree);
}
