// All functions that formulas may use; any other name is #NAME?.
import type { FormulaFunction } from "../FormulaFunction";
import { counting } from "./counting";
import { information } from "./information";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { numbers } from "./numbers";
import { texts } from "./texts";

/** The functions by their name in capitals. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  [logic, information, texts, numbers, counting, lookup].flatMap((group) => Object.entries(group)),
);
