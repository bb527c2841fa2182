// What a cell can hold: a number, a text, a boolean, an error, or nothing.

/** The errors a cell can show, in their invariant (US) spelling. */
export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

/** An error in its invariant spelling. */
export type ErrorText = (typeof errorTexts)[number];

/** A value as readers of the sheet see it: "" is an empty cell, an error is its text. */
export type CellValue = string | number | boolean;

/** An error as a value of its own, so that a text "#N/A" in a text cell stays a text. */
export interface ErrorValue {
  readonly error: ErrorText;
}

/** A value inside the model: a cell's, or one that a formula works with; "" is empty. */
export type Scalar = string | number | boolean | ErrorValue;

/** The type of a cell's value. */
export type ValueType = "empty" | "text" | "number" | "boolean" | "error";

const errorValues = new Map<string, ErrorValue>(errorTexts.map((error) => [error, { error }]));

/** The error value of an invariant error text. */
export function toErrorValue(error: ErrorText): ErrorValue {
  return errorValues.get(error) ?? { error };
}

/** The error value that a text spells (in any case), or undefined when it spells none. */
export function parseErrorText(text: string): ErrorValue | undefined {
  return text.startsWith("#") ? errorValues.get(text.toUpperCase()) : undefined;
}

/** Whether a value is an error. */
export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A value as readers see it: errors become their text. */
export function toCellValue(value: Scalar): CellValue {
  return isError(value) ? value.error : value;
}

/** The type of a value; "" is empty. */
export function toValueType(value: Scalar): ValueType {
  if (isError(value)) return "error";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return value === "" ? "empty" : "text";
}
