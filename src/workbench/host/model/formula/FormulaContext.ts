// Where a formula is evaluated.
import type { Position } from "../area";
import type { Sheet } from "../Sheet";
import type { FormulaValue } from "./FormulaValue";
import type { FormulaNode } from "./FormulaNode";

/** The cell that a formula is evaluated for, and how far that is from the cell it is written for. */
export interface FormulaContext {
  readonly sheet: Sheet;
  readonly position: Position;
  /** Relative references move by this. */
  readonly rows: number;
  readonly columns: number;
  /** Evaluates a part of the formula; functions that look at some of their arguments only call it. */
  readonly evaluate: (node: FormulaNode) => FormulaValue;
}
