// The operators of formulas.
import type { ErrorValue } from "../CellValue";
import { isError } from "../CellValue";
import type { EntrySettings } from "../entry/localeTerms";
import type { BinaryOperator } from "./FormulaNode";
import type { FormulaScalar } from "./FormulaValue";
import { failures, toNumber, toText } from "./FormulaValue";

/** An operation to carry out. */
export interface Operation {
  readonly operator: BinaryOperator;
  readonly left: FormulaScalar;
  readonly right: FormulaScalar;
}

/** The result of an operator between two values; an error on either side is the result. */
export function applyOperator({ operator, left, right }: Operation, settings: EntrySettings): FormulaScalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&":
      return join(left, right, settings);
    case "=":
      return isEqual(left, right);
    case "<>":
      return !isEqual(left, right);
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default:
      return calculate(operator, toNumber(left, settings), toNumber(right, settings));
  }
}

/** The result of a sign or a percent mark. */
export function applySign(
  kind: "negative" | "positive" | "percent",
  value: FormulaScalar,
  settings: EntrySettings,
): FormulaScalar {
  if (kind === "positive" || isError(value)) return value;
  const number = toNumber(value, settings);
  if (isError(number)) return number;
  return kind === "negative" ? 0 - number : number / 100;
}

function join(left: FormulaScalar, right: FormulaScalar, settings: EntrySettings): FormulaScalar {
  const first = toText(left, settings);
  const second = toText(right, settings);
  if (isError(first)) return first;
  return isError(second) ? second : first + second;
}

function calculate(
  operator: "+" | "-" | "*" | "/" | "^",
  left: number | ErrorValue,
  right: number | ErrorValue,
): FormulaScalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "/" && right === 0) return failures.division;
  const result = toResult[operator](left, right);
  return Number.isFinite(result) ? result : failures.number;
}

const toResult = {
  "+": (left: number, right: number) => left + right,
  "-": (left: number, right: number) => left - right,
  "*": (left: number, right: number) => left * right,
  "/": (left: number, right: number) => left / right,
  "^": (left: number, right: number) => left ** right,
} as const;

const ranks = { number: 0, string: 1, boolean: 2 } as const;

type Comparable = string | number | boolean;

/** Whether two values are equal to Excel: letter case does not count, empty equals 0, "" and FALSE. */
export function isEqual(left: Comparable | null, right: Comparable | null): boolean {
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return compareValues(left, right) === 0;
}

/** Negative, 0 or positive, as Excel orders: numbers, then texts without regard to case, then FALSE, TRUE; empty equals 0, "" and FALSE. */
export function compareValues(left: Comparable | null, right: Comparable | null): number {
  if (left === null) return right === null ? 0 : -compareValues(right, null);
  if (right === null) return compareValues(left, toEmptyLike(left));
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === typeof right) return Number(left) - Number(right);
  return toRank(left) - toRank(right);
}

function toEmptyLike(value: Comparable): Comparable {
  if (typeof value === "string") return "";
  return typeof value === "number" ? 0 : false;
}

function toRank(value: Comparable): number {
  if (typeof value === "string") return ranks.string;
  return typeof value === "number" ? ranks.number : ranks.boolean;
}

/** Texts in Excel's order: letter case does not count. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const first = left.toLowerCase();
  const second = right.toLowerCase();
  if (first === second) return 0;
  return collator.compare(first, second) || (first < second ? -1 : 1);
}

const collator = new Intl.Collator("en-US", { sensitivity: "variant", ignorePunctuation: false });
