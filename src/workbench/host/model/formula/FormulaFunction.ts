// What a function of the formula language is made of.
import type { ErrorValue } from "../CellValue";
import { isError } from "../CellValue";
import type { EntrySettings } from "../entry/localeTerms";
import type { FormulaContext } from "./FormulaContext";
import type { FormulaNode } from "./FormulaNode";
import type { FormulaScalar, FormulaValue } from "./FormulaValue";
import { toNumber, toText } from "./FormulaValue";
import { isSingle, toMatrix, toScalar } from "./readReference";

/** A function: how many arguments it takes, and what it gives for them. Any other count is #VALUE!. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly call: (args: readonly FormulaNode[], context: FormulaContext) => FormulaValue;
}

/** The most arguments a call may have. */
export const anyNumber = 255;

type Count = number | readonly [least: number, most: number];

function toCounts(count: Count): { least: number; most: number } {
  return typeof count === "number" ? { least: count, most: count } : { least: count[0], most: count[1] };
}

/** A function of its arguments' values, references unread. */
export function valueFunction(
  count: Count,
  fn: (args: readonly FormulaValue[], context: FormulaContext) => FormulaValue,
): FormulaFunction {
  return { ...toCounts(count), call: (args, context) => fn(args.map(context.evaluate), context) };
}

/** A function that decides itself which of its arguments it evaluates. */
export function lazyFunction(count: Count, call: FormulaFunction["call"]): FormulaFunction {
  return { ...toCounts(count), call };
}

/** A function of single values; given more than one, it answers for each. Errors among the arguments are the answer. */
export function scalarFunction(
  count: Count,
  fn: (args: readonly FormulaScalar[], context: FormulaContext) => FormulaScalar,
): FormulaFunction {
  return valueFunction(count, (args, context) => {
    return mapScalars(args, (scalars) => scalars.find(isError) ?? fn(scalars, context));
  });
}

/** A function of texts. */
export function textFunction(count: Count, fn: (texts: readonly string[]) => FormulaScalar): FormulaFunction {
  return scalarFunction(count, (args, { sheet }) => fn(args.map((arg) => toPlainText(arg, sheet.workbook))));
}

/** The text of a value that is known to be no error. */
export function toPlainText(value: FormulaScalar, settings: EntrySettings): string {
  const text = toText(value, settings);
  return typeof text === "string" ? text : "";
}

/** The numbers of values, or the first error on the way. */
export function toNumbers(values: readonly FormulaScalar[], settings: EntrySettings): readonly number[] | ErrorValue {
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value, settings);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}

/** Applies a function to single values, or to each of the values of matrices side by side. */
export function mapScalars(
  values: readonly FormulaValue[],
  fn: (scalars: readonly FormulaScalar[]) => FormulaScalar,
): FormulaValue {
  if (values.every(isSingle)) return fn(values.map(toScalar));
  const matrices = values.map(toMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows.length));
  const columns = Math.max(...matrices.map((matrix) => matrix.rows[0]?.length ?? 0));
  const pick = (index: number, row: number, column: number): FormulaScalar => {
    const all = matrices[index]?.rows ?? [];
    const line = all.length === 1 ? all[0] : all[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
  };
  return {
    kind: "matrix",
    rows: Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        fn(matrices.map((_matrix, index) => pick(index, row, column))),
      ),
    ),
  };
}
