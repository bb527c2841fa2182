// Functions that decide: IF and its kin.
import { isError } from "../../CellValue";
import type { FormulaContext } from "../FormulaContext";
import type { FormulaFunction } from "../FormulaFunction";
import { anyNumber, lazyFunction, mapScalars, scalarFunction, valueFunction } from "../FormulaFunction";
import type { FormulaNode } from "../FormulaNode";
import type { FormulaScalar, FormulaValue } from "../FormulaValue";
import { failures, isMatrix, isReference, toCondition, toNumber } from "../FormulaValue";
import { isSingle, toMatrix, toScalar } from "../readReference";

/** Gives the chosen argument as it is, so that a reference stays one. */
function callIf(args: readonly FormulaNode[], context: FormulaContext): FormulaValue {
  const [test, whenTrue, whenFalse] = args;
  if (!test || !whenTrue) return failures.value;
  const tested = context.evaluate(test);
  if (!isSingle(tested)) return callIfOnMany(tested, args, context);
  const condition = toCondition(toScalar(tested));
  if (isError(condition)) return condition;
  if (condition) return context.evaluate(whenTrue);
  return whenFalse ? context.evaluate(whenFalse) : false;
}

function callIfOnMany(tested: FormulaValue, args: readonly FormulaNode[], context: FormulaContext): FormulaValue {
  const [, whenTrue, whenFalse] = args.map((arg, index) => (index === 0 ? null : context.evaluate(arg)));
  return mapScalars([tested, whenTrue ?? null, whenFalse ?? false], ([test = null, first = null, second = null]) => {
    const condition = toCondition(test);
    if (isError(condition)) return condition;
    return condition ? first : second;
  });
}

function toOr(test: (value: FormulaScalar) => boolean): FormulaFunction {
  return lazyFunction(2, (args, context) => {
    const [first, second] = args;
    const value = first ? context.evaluate(first) : null;
    const isCaught = isSingle(value) ? test(toScalar(value)) : false;
    return isCaught && second ? context.evaluate(second) : value;
  });
}

function callChoose(args: readonly FormulaNode[], context: FormulaContext): FormulaValue {
  const [index, ...choices] = args;
  const number = toNumber(index ? toScalar(context.evaluate(index)) : null, context.sheet.workbook);
  if (isError(number)) return number;
  const choice = choices[Math.trunc(number) - 1];
  return choice ? context.evaluate(choice) : failures.value;
}

/** The conditions among the arguments: texts and empty cells of ranges do not count. */
function toConditions(args: readonly FormulaValue[]): readonly FormulaScalar[] {
  return args.flatMap((arg) => {
    if (!isReference(arg) && !isMatrix(arg)) return [arg];
    return toMatrix(arg)
      .rows.flat()
      .filter((value) => value !== null && typeof value !== "string");
  });
}

function toGroup(fn: (conditions: readonly boolean[]) => boolean): FormulaFunction {
  return valueFunction([1, anyNumber], (args) => {
    const conditions: boolean[] = [];
    for (const value of toConditions(args)) {
      const condition = toCondition(value);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
    return conditions.length === 0 ? failures.value : fn(conditions);
  });
}

/** IF, IFERROR, IFNA, AND, OR, NOT, TRUE, FALSE, CHOOSE. */
export const logic: Readonly<Record<string, FormulaFunction>> = {
  IF: lazyFunction([2, 3], callIf),
  IFERROR: toOr(isError),
  IFNA: toOr((value) => isError(value) && value.error === "#N/A"),
  CHOOSE: lazyFunction([2, anyNumber], callChoose),
  AND: toGroup((conditions) => conditions.every((condition) => condition)),
  OR: toGroup((conditions) => conditions.some((condition) => condition)),
  NOT: scalarFunction(1, ([value = null]) => {
    const condition = toCondition(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: valueFunction(0, () => true),
  FALSE: valueFunction(0, () => false),
};
