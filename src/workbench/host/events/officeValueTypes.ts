// Office's words for the types of values.
import type { ValueType } from "../model/CellValue";

/** By the model's words. */
export const officeValueTypes: Readonly<Record<ValueType, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};
