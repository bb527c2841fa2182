// How Excel picks values: wildcards in texts, and criteria such as ">5" or "A*".
import { isError } from "../../CellValue";
import type { EntrySettings } from "../../entry/localeTerms";
import { parseText } from "../../entry/parseText";
import type { FormulaScalar } from "../FormulaValue";
import { compareValues } from "../operators";

const wildcard = /~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g;

/** The source of a regular expression for Excel's wildcards: "*" and "?", "~" takes their meaning away. */
export function toWildcardSource(text: string): string {
  return text.replace(
    wildcard,
    (_all, plain: string | undefined, wild: string | undefined, special: string | undefined) => {
      if (plain !== undefined) return plain === "~" ? "~" : `\\${plain}`;
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return `\\${special ?? ""}`;
    },
  );
}

/** A test whether a text fits Excel's wildcards, without regard to letter case. */
export function toTextTest(text: string): (value: string) => boolean {
  if (!/[*?~]/.test(text)) {
    const wanted = text.toLowerCase();
    return (value) => value.toLowerCase() === wanted;
  }
  const pattern = new RegExp(`^${toWildcardSource(text)}$`, "isu");
  return (value) => pattern.test(value);
}

/** A test for a criterion of COUNTIF and its kin: a value to equal, or a text with an operator in front. */
export function toCriterion(criterion: FormulaScalar, settings: EntrySettings): (value: FormulaScalar) => boolean {
  if (typeof criterion !== "string") {
    if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
    return toSameTest(criterion ?? 0);
  }
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operand = parseText(rest, settings).value;
  if (operator === "<>") {
    const isSame = rest === "" ? (value: FormulaScalar) => value === null : toEqualTest(operand);
    return (value) => !isSame(value);
  }
  if (operator === "=" && rest === "") return (value) => value === null;
  if (operator === "" || operator === "=") return toEqualTest(operand);
  return toOrderTest(operator, operand);
}

// A number counts as equal to a text that says it: COUNTIF of 20 finds the text 20 as well.
function toSameTest(wanted: FormulaScalar): (value: FormulaScalar) => boolean {
  if (typeof wanted !== "number") return (value) => value === wanted;
  return (value) => value === wanted || (typeof value === "string" && value.trim() !== "" && Number(value) === wanted);
}

function toEqualTest(operand: FormulaScalar): (value: FormulaScalar) => boolean {
  if (isError(operand)) return (value) => isError(value) && value.error === operand.error;
  if (operand === "") return (value) => value === null || value === "";
  if (typeof operand !== "string") return toSameTest(operand);
  const isText = toTextTest(operand);
  return (value) => typeof value === "string" && isText(value);
}

function toOrderTest(operator: string, operand: FormulaScalar): (value: FormulaScalar) => boolean {
  return (value) => {
    if (value === null || isError(value) || isError(operand) || typeof value !== typeof operand) return false;
    const order = compareValues(value, operand);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}
