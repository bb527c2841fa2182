// The tree that a formula is parsed into.
import type { Scalar } from "../CellValue";
import type { CellReference } from "./CellReference";

/** What of a table a structured reference means. */
export interface StructuredReference {
  /** Null: the table that the formula stands in. */
  readonly table: string | null;
  readonly part: "data" | "headers" | "all" | "thisRow";
  /** First and last column; null: all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

/** An operator between two values. */
export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A node of the tree. */
export type FormulaNode =
  | { readonly kind: "literal"; readonly value: Scalar }
  /** An argument left out between commas. */
  | { readonly kind: "missing" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "reference"; readonly reference: CellReference }
  | { readonly kind: "structured"; readonly structured: StructuredReference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "negative" | "positive" | "percent"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  /** The range between two references that are found by evaluation, such as A1:INDEX(…). */
  | { readonly kind: "between"; readonly left: FormulaNode; readonly right: FormulaNode };
