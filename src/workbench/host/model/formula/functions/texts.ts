// Functions of texts.
import { isError } from "../../CellValue";
import { toDisplayText } from "../../entry/toDisplayText";
import { limits } from "../../limits";
import type { FormulaContext } from "../FormulaContext";
import type { FormulaFunction } from "../FormulaFunction";
import { anyNumber, scalarFunction, textFunction, toPlainText, valueFunction } from "../FormulaFunction";
import type { FormulaScalar } from "../FormulaValue";
import { failures, toNumber, toText } from "../FormulaValue";
import { toMatrix } from "../readReference";
import { toWildcardSource } from "./criteria";

interface TextCall {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** A function of a text and the whole numbers behind it; a missing number is 1. */
function cuttingFunction(most: number, cut: (call: TextCall) => FormulaScalar): FormulaFunction {
  return scalarFunction([1, most], ([text = null, ...rest], { sheet }) => {
    const numbers: number[] = [];
    for (const value of rest) {
      const number = toNumber(value, sheet.workbook);
      if (isError(number)) return number;
      numbers.push(Math.trunc(number));
    }
    return cut({ text: toPlainText(text, sheet.workbook), numbers });
  });
}

const callLeft = ({ text, numbers: [count = 1] }: TextCall): FormulaScalar =>
  count < 0 ? failures.value : text.slice(0, count);

const callRight = ({ text, numbers: [count = 1] }: TextCall): FormulaScalar =>
  count < 0 ? failures.value : text.slice(Math.max(0, text.length - count));

const callMid = ({ text, numbers: [start = 1, count = 1] }: TextCall): FormulaScalar =>
  start < 1 || count < 0 ? failures.value : text.slice(start - 1, start - 1 + count);

const callRepeat = ({ text, numbers: [count = 1] }: TextCall): FormulaScalar =>
  count < 0 || text.length * count > limits.cellText ? failures.value : text.repeat(count);

/** FIND and SEARCH: the 1-based place of one text in another, from a place on; #VALUE! where it is not there. */
function findingFunction(find: (wanted: string, text: string, from: number) => number): FormulaFunction {
  return scalarFunction([2, 3], ([wanted = null, text = null, start = 1], { sheet }) => {
    const from = toNumber(start, sheet.workbook);
    if (isError(from)) return from;
    const within = toPlainText(text, sheet.workbook);
    if (from < 1 || from > within.length + 1) return failures.value;
    const found = find(toPlainText(wanted, sheet.workbook), within, Math.trunc(from) - 1);
    return found < 0 ? failures.value : found + 1;
  });
}

function findWildcard(wanted: string, text: string, from: number): number {
  const found = new RegExp(toWildcardSource(wanted), "isu").exec(text.slice(from));
  return found ? from + found.index : -1;
}

function substitute(args: readonly FormulaScalar[], { sheet }: FormulaContext): FormulaScalar {
  const [text = "", from = "", to = ""] = args.slice(0, 3).map((arg) => toPlainText(arg, sheet.workbook));
  if (from === "") return text;
  if (args.length < 4) return text.replaceAll(from, () => to);
  const which = toNumber(args[3] ?? null, sheet.workbook);
  if (isError(which)) return which;
  if (which < 1) return failures.value;
  let at = -1;
  for (let count = 0; count < Math.trunc(which); count += 1) {
    at = text.indexOf(from, count === 0 ? 0 : at + from.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
}

const concatenate = valueFunction([1, anyNumber], (args, { sheet }) => {
  let joined = "";
  for (const value of args.flatMap((arg) => toMatrix(arg).rows.flat())) {
    const text = toText(value, sheet.workbook);
    if (isError(text)) return text;
    joined += text;
  }
  return joined.length > limits.cellText ? failures.value : joined;
});

const callText = scalarFunction(2, ([value = null, pattern = null], { sheet }) => {
  const numberFormat = toPlainText(pattern, sheet.workbook);
  return numberFormat === "" ? "" : toDisplayText(value ?? 0, numberFormat, sheet.workbook);
});

/** LEFT, RIGHT, MID, LEN, TRIM, UPPER, LOWER, EXACT, FIND, SEARCH, SUBSTITUTE, REPT, CONCATENATE, CONCAT, TEXT, VALUE, T. */
export const texts: Readonly<Record<string, FormulaFunction>> = {
  LEFT: cuttingFunction(2, callLeft),
  RIGHT: cuttingFunction(2, callRight),
  MID: { ...cuttingFunction(3, callMid), least: 3 },
  REPT: { ...cuttingFunction(2, callRepeat), least: 2 },
  LEN: textFunction(1, ([text = ""]) => text.length),
  TRIM: textFunction(1, ([text = ""]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: textFunction(1, ([text = ""]) => text.toUpperCase()),
  LOWER: textFunction(1, ([text = ""]) => text.toLowerCase()),
  EXACT: textFunction(2, ([first, second]) => first === second),
  FIND: findingFunction((wanted, text, from) => text.indexOf(wanted, from)),
  SEARCH: findingFunction(findWildcard),
  SUBSTITUTE: scalarFunction([3, 4], substitute),
  CONCATENATE: concatenate,
  CONCAT: concatenate,
  TEXT: callText,
  VALUE: scalarFunction(1, ([value = null], { sheet }) => toNumber(value, sheet.workbook)),
  T: scalarFunction(1, ([value = null]) => (typeof value === "string" ? value : "")),
};
