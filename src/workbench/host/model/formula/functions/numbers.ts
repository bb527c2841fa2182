// Functions of numbers and dates.
import { dateFromSerial, dateToSerial } from "numfmt";
import { isError } from "../../CellValue";
import { days1904 } from "../../entry/localeTerms";
import type { FormulaContext } from "../FormulaContext";
import type { FormulaFunction } from "../FormulaFunction";
import { scalarFunction, toNumbers, valueFunction } from "../FormulaFunction";
import type { FormulaScalar } from "../FormulaValue";
import { failures } from "../FormulaValue";

function numberFunction(
  count: number,
  fn: (numbers: readonly number[], context: FormulaContext) => FormulaScalar,
): FormulaFunction {
  return scalarFunction(count, (args, context) => {
    const numbers = toNumbers(args, context.sheet.workbook);
    return isError(numbers) ? numbers : fn(numbers, context);
  });
}

const dayOffset = ({ sheet }: FormulaContext): number => (sheet.workbook.dateSystem === 1904 ? days1904 : 0);

/** The serial of a day; months and days beyond their range count on, years below 1900 count from there. */
function callDate([year = 0, month = 0, day = 0]: readonly number[], context: FormulaContext): FormulaScalar {
  const fullYear = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const date = new Date(Date.UTC(fullYear, Math.trunc(month) - 1, Math.trunc(day)));
  const serial = dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]) ?? -1;
  return serial < 0 || fullYear > 9999 ? failures.number : serial - dayOffset(context);
}

function callToday(context: FormulaContext): number {
  const now = context.sheet.workbook.now();
  return (dateToSerial([now.getFullYear(), now.getMonth() + 1, now.getDate()]) ?? 0) - dayOffset(context);
}

function datePart(index: 0 | 1 | 2): FormulaFunction {
  return numberFunction(1, ([serial = 0], context) => {
    const shown = serial + dayOffset(context);
    return shown < 0 ? failures.number : dateFromSerial(shown)[index];
  });
}

function round(value: number, digits: number): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor;
}

/** ABS, INT, MOD, ROUND, DATE, TODAY, YEAR, MONTH, DAY. */
export const numbers: Readonly<Record<string, FormulaFunction>> = {
  ABS: numberFunction(1, ([value = 0]) => Math.abs(value)),
  INT: numberFunction(1, ([value = 0]) => Math.floor(value)),
  MOD: numberFunction(2, ([value = 0, by = 0]) => (by === 0 ? failures.division : value - by * Math.floor(value / by))),
  ROUND: numberFunction(2, ([value = 0, digits = 0]) => round(value, digits)),
  DATE: numberFunction(3, callDate),
  TODAY: valueFunction(0, (_args, context) => callToday(context)),
  YEAR: datePart(0),
  MONTH: datePart(1),
  DAY: datePart(2),
};
