// Data-validation rules, from Office's words to the model's and back.
import { toAddress } from "../model/area";
import type { Operator, ValidationAlert, ValidationCriteria, ValidationPrompt } from "../model/rules";
import { invalidArgument } from "../protocol/HostError";
import { HostObject } from "./targets";
import { isLeftOut, readBoolean, readObject, readOneOf, readRange } from "../protocol/readArguments";

type OfficeRule = Readonly<Record<string, unknown>>;

/** Office's name of each kind of rule. */
export const officeTypes = {
  any: "None",
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<ValidationCriteria["kind"], string>;

const comparisons = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function isOperator(text: string): text is Operator {
  return operators.some((operator) => lowerFirst(operator) === text);
}

function readOperator(value: unknown): Operator {
  const text = lowerFirst(readOneOf(value, operators, "the operator"));
  if (!isOperator(text)) throw invalidArgument("an operator");
  return text;
}

/** A formula that means a range, from a range object or from the text itself. */
function readSource(value: unknown): string {
  if (typeof value === "string") return value;
  if (!(value instanceof HostObject)) throw invalidArgument("the source must be a text or a range");
  const { sheet, area } = readRange(value, "the source");
  const absolute = toAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${sheet.name.replaceAll("'", "''")}'!${absolute}`;
}

function readOperand(value: unknown): string | number | null {
  if (isLeftOut(value)) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return readSource(value);
}

function readComparison(kind: (typeof comparisons)[number], given: unknown): ValidationCriteria {
  const { formula1, formula2, operator } = readObject(given, kind);
  const first = readOperand(formula1);
  if (first === null) throw invalidArgument("formula1 must be given");
  return { kind, operator: readOperator(operator), first, second: readOperand(formula2) };
}

/** The model's rule for one of Office; null for an empty rule, which takes the validation away. */
export function readValidationRule(value: unknown): ValidationCriteria | null {
  const rule = readObject(value, "the rule");
  const given = Object.entries(rule).filter(([, part]) => !isLeftOut(part));
  if (given.length === 0) return null;
  if (given.length > 1) throw invalidArgument("a rule of one kind");
  if (!isLeftOut(rule["list"])) {
    const { source, inCellDropDown } = readObject(rule["list"], "the list");
    return { kind: "list", source: readSource(source), dropDown: readBoolean(inCellDropDown, "inCellDropDown") };
  }
  if (!isLeftOut(rule["custom"])) {
    const { formula } = readObject(rule["custom"], "the custom rule");
    if (typeof formula !== "string") throw invalidArgument("formula must be a text");
    return { kind: "custom", formula };
  }
  const kind = comparisons.find((name) => !isLeftOut(rule[name]));
  if (!kind) throw invalidArgument("a rule of a known kind");
  return readComparison(kind, rule[kind]);
}

/** Office's rule for one of the model. */
export function toOfficeRule(criteria: ValidationCriteria): OfficeRule {
  switch (criteria.kind) {
    case "any":
      return {};
    case "list":
      return { list: { inCellDropDown: criteria.dropDown, source: criteria.source } };
    case "custom":
      return { custom: { formula: criteria.formula } };
    default: {
      const { kind, operator, first, second } = criteria;
      return { [kind]: { formula1: first, formula2: second ?? "", operator: upperFirst(operator) } };
    }
  }
}

function readLabel(value: unknown): string {
  if (isLeftOut(value)) return "";
  if (typeof value !== "string") throw invalidArgument("title and message must be texts");
  return value;
}

/** The model's prompt for one of Office. */
export function readPrompt(value: unknown): ValidationPrompt {
  const { showPrompt, title, message } = readObject(value, "the prompt");
  return { show: readBoolean(showPrompt, "showPrompt"), title: readLabel(title), text: readLabel(message) };
}

/** Office's prompt for one of the model. */
export function toOfficePrompt(prompt: ValidationPrompt): OfficeRule {
  return { showPrompt: prompt.show, title: prompt.title, message: prompt.text };
}

/** The model's alert for one of Office. */
export function readAlert(value: unknown): ValidationAlert {
  const { showAlert, style, title, message } = readObject(value, "the alert");
  const words = { Stop: "stop", Warning: "warning", Information: "information" } as const;
  return {
    show: readBoolean(showAlert, "showAlert"),
    style: words[readOneOf(style, ["Stop", "Warning", "Information"], "the style")],
    title: readLabel(title),
    text: readLabel(message),
  };
}

/** Office's alert for one of the model. */
export function toOfficeAlert(alert: ValidationAlert): OfficeRule {
  return { showAlert: alert.show, style: upperFirst(alert.style), title: alert.title, message: alert.text };
}
