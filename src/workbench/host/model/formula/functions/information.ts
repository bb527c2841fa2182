// Functions that ask what a value is.
import { isError } from "../../CellValue";
import type { FormulaFunction } from "../FormulaFunction";
import { mapScalars, valueFunction } from "../FormulaFunction";
import type { FormulaScalar } from "../FormulaValue";
import { failures } from "../FormulaValue";

function toQuestion(ask: (value: FormulaScalar) => boolean): FormulaFunction {
  return valueFunction(1, (args) => mapScalars(args, ([value = null]) => ask(value)));
}

/** ISNUMBER, ISTEXT, ISNONTEXT, ISLOGICAL, ISBLANK, ISERROR, ISERR, ISNA, NA. */
export const information: Readonly<Record<string, FormulaFunction>> = {
  ISNUMBER: toQuestion((value) => typeof value === "number"),
  ISTEXT: toQuestion((value) => typeof value === "string"),
  ISNONTEXT: toQuestion((value) => typeof value !== "string"),
  ISLOGICAL: toQuestion((value) => typeof value === "boolean"),
  ISBLANK: toQuestion((value) => value === null),
  ISERROR: toQuestion(isError),
  ISERR: toQuestion((value) => isError(value) && value.error !== "#N/A"),
  ISNA: toQuestion((value) => isError(value) && value.error === "#N/A"),
  NA: valueFunction(0, () => failures.missing),
};
