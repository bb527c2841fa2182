// Functions that count and add up.
import type { ErrorValue } from "../../CellValue";
import { isError } from "../../CellValue";
import type { FormulaContext } from "../FormulaContext";
import type { FormulaFunction } from "../FormulaFunction";
import { anyNumber, valueFunction } from "../FormulaFunction";
import type { FormulaScalar, FormulaValue, Reference } from "../FormulaValue";
import { failures, isMatrix, isReference, toNumber } from "../FormulaValue";
import { readCell, toMatrix, toScalar, toUsedReference, visitCells } from "../readReference";
import { toCriterion } from "./criteria";

function visitValues(args: readonly FormulaValue[], visit: (value: FormulaScalar, isDirect: boolean) => void): void {
  for (const arg of args) {
    if (isReference(arg)) visitCells(arg, (value) => visit(value, false));
    else if (isMatrix(arg)) for (const value of toMatrix(arg).rows.flat()) visit(value, false);
    else visit(arg, true);
  }
}

/** The numbers among the arguments: in ranges only true numbers, given directly whatever can be one. */
function collectNumbers(args: readonly FormulaValue[], { sheet }: FormulaContext): readonly number[] | ErrorValue {
  const numbers: number[] = [];
  const found: ErrorValue[] = [];
  visitValues(args, (value, isDirect) => {
    const number = isDirect || isError(value) ? toNumber(value, sheet.workbook) : value;
    if (isError(number)) found.push(number);
    else if (typeof number === "number") numbers.push(number);
  });
  return found[0] ?? numbers;
}

function numbersFunction(fn: (numbers: readonly number[]) => FormulaScalar): FormulaFunction {
  return valueFunction([1, anyNumber], (args, context) => {
    const numbers = collectNumbers(args, context);
    return isError(numbers) ? numbers : fn(numbers);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function countValues(test: (value: FormulaScalar, isDirect: boolean) => boolean): FormulaFunction {
  return valueFunction([1, anyNumber], (args) => {
    let count = 0;
    visitValues(args, (value, isDirect) => {
      if (test(value, isDirect)) count += 1;
    });
    return count;
  });
}

interface Condition {
  readonly range: Reference;
  readonly test: (value: FormulaScalar) => boolean;
}

/** Pairs of a range and a criterion; #VALUE! where the ranges are not of one size. */
function toConditions(args: readonly FormulaValue[], { sheet }: FormulaContext): readonly Condition[] | ErrorValue {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index] ?? null;
    if (isError(range)) return range;
    if (!isReference(range) || index + 1 >= args.length) return failures.value;
    const first = conditions[0]?.range.area ?? range.area;
    if (first.rows !== range.area.rows || first.columns !== range.area.columns) return failures.value;
    conditions.push({ range, test: toCriterion(toScalar(args[index + 1] ?? null), sheet.workbook) });
  }
  return conditions;
}

/** Calls `visit` with the places (counted from the ranges' corners) where all conditions hold. */
function visitMatches(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const [first] = conditions;
  if (!first) return;
  const { area } = first.range;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const isMatch = conditions.every(({ range, test }) =>
        test(readCell(range, range.area.row + row, range.area.column + column)),
      );
      if (isMatch) visit(row, column);
    }
  }
}

/** Conditions on whole columns need only look as far as their sheets are used; the empty rest is counted by size. */
function countMatches(conditions: readonly Condition[]): number {
  const trimmed = trimConditions(conditions);
  let count = 0;
  visitMatches(trimmed, () => (count += 1));
  const cells = (all: readonly Condition[]): number =>
    all[0] ? all[0].range.area.rows * all[0].range.area.columns : 0;
  const takesEmpty = conditions.every(({ test }) => test(null));
  return takesEmpty ? count + cells(conditions) - cells(trimmed) : count;
}

function trimConditions(conditions: readonly Condition[]): readonly Condition[] {
  let [rows, columns] = [1, 1];
  for (const { range } of conditions) {
    const used = toUsedReference(range)?.area;
    rows = Math.max(rows, used ? used.row + used.rows - range.area.row : 1);
    columns = Math.max(columns, used ? used.column + used.columns - range.area.column : 1);
  }
  return conditions.map(({ range, test }) => ({ test, range: { ...range, area: { ...range.area, rows, columns } } }));
}

function sumMatches(target: FormulaValue, conditions: readonly Condition[]): FormulaScalar {
  if (!isReference(target)) return isError(target) ? target : failures.value;
  let total = 0;
  const found: ErrorValue[] = [];
  visitMatches(trimConditions(conditions), (row, column) => {
    const value = readCell(target, target.area.row + row, target.area.column + column);
    if (isError(value)) found.push(value);
    else if (typeof value === "number") total += value;
  });
  return found[0] ?? total;
}

const callSumIf = (args: readonly FormulaValue[], context: FormulaContext): FormulaValue => {
  const [range = null, criterion = null, target = range] = args;
  const conditions = toConditions([range, criterion], context);
  return isError(conditions) ? conditions : sumMatches(target, conditions);
};

const callSumIfs = ([target = null, ...rest]: readonly FormulaValue[], context: FormulaContext): FormulaValue => {
  const conditions = toConditions(rest, context);
  return isError(conditions) ? conditions : sumMatches(target, conditions);
};

const callCountIfs = (args: readonly FormulaValue[], context: FormulaContext): FormulaValue => {
  const conditions = toConditions(args, context);
  return isError(conditions) ? conditions : countMatches(conditions);
};

/** SUM, AVERAGE, MIN, MAX, COUNT, COUNTA, COUNTBLANK, COUNTIF, COUNTIFS, SUMIF, SUMIFS. */
export const counting: Readonly<Record<string, FormulaFunction>> = {
  SUM: numbersFunction(sum),
  AVERAGE: numbersFunction((numbers) => (numbers.length === 0 ? failures.division : sum(numbers) / numbers.length)),
  MIN: numbersFunction((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: numbersFunction((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  COUNT: countValues((value, isDirect) => typeof value === "number" || (isDirect && typeof value === "boolean")),
  COUNTA: countValues((value, isDirect) => isDirect || value !== null),
  COUNTBLANK: valueFunction(1, ([range = null]) => {
    if (!isReference(range)) return failures.value;
    return countMatches([{ range, test: (value) => value === null || value === "" }]);
  }),
  COUNTIF: valueFunction(2, callCountIfs),
  COUNTIFS: valueFunction([2, anyNumber], callCountIfs),
  SUMIF: valueFunction([2, 3], callSumIf),
  SUMIFS: valueFunction([3, anyNumber], callSumIfs),
};
