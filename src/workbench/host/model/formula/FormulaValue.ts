// The values that formulas work with, and how one kind becomes another.
import type { Area } from "../area";
import type { ErrorValue, Scalar } from "../CellValue";
import { isError, toErrorValue } from "../CellValue";
import type { EntrySettings } from "../entry/localeTerms";
import { localeTerms } from "../entry/localeTerms";
import { parseText } from "../entry/parseText";
import type { Sheet } from "../Sheet";

/** One value; null is an empty cell, which "" is not. */
export type FormulaScalar = Scalar | null;

/** Cells of a sheet, not read yet. */
export interface Reference {
  readonly kind: "cells";
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Computed values in rows, all of one length. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: readonly (readonly FormulaScalar[])[];
}

/** What a formula or a part of it gives. */
export type FormulaValue = FormulaScalar | Reference | Matrix;

/** The errors that evaluation gives. */
export const failures = {
  value: toErrorValue("#VALUE!"),
  reference: toErrorValue("#REF!"),
  name: toErrorValue("#NAME?"),
  number: toErrorValue("#NUM!"),
  missing: toErrorValue("#N/A"),
  division: toErrorValue("#DIV/0!"),
} as const;

/** Whether a value is a reference to cells. */
export function isReference(value: FormulaValue): value is Reference {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "cells";
}

/** Whether a value is a matrix. */
export function isMatrix(value: FormulaValue): value is Matrix {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "matrix";
}

/** A value as a number: texts as the person's locale reads them, an empty cell 0. */
export function toNumber(value: FormulaScalar, settings: EntrySettings): number | ErrorValue {
  if (typeof value === "number" || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const parsed = parseText(value, settings).value;
  return typeof parsed === "number" ? parsed : failures.value;
}

/** A value as a text; an empty cell is "". */
export function toText(value: FormulaScalar, settings: EntrySettings): string | ErrorValue {
  if (typeof value === "string" || isError(value)) return value;
  if (value === null) return "";
  const terms = localeTerms[settings.locale];
  if (typeof value === "boolean") return value ? terms.true : terms.false;
  return String(Number(value.toPrecision(15)))
    .toUpperCase()
    .replace(".", terms.decimal);
}

/** A value as a condition; a text that is no TRUE or FALSE is #VALUE!. */
export function toCondition(value: FormulaScalar): boolean | ErrorValue {
  if (typeof value === "boolean" || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : failures.value;
}
