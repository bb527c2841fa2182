// Sets validation rules, refusing what Excel refuses.
import type { Area } from "../area";
import { checkedArea } from "../area";
import { checkAllowed } from "../cells/checkWritable";
import { checkedFormula } from "../entry/readEntry";
import { parseFormula } from "../formula/parseFormula";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import { mapValidationFormulas } from "../ruleFormulas";
import type { ValidationRule } from "../rules";
import type { Sheet } from "../Sheet";
import { placeValidation } from "./placeValidation";

/**
 * Gives the cells of an area a rule, or with null none; formulas are relative to its top-left cell. Throws
 * InvalidArgument for a typed list over 255 characters, a prompt title over 32 or text over 255, an alert title over 32
 * or text over 225, and for what is no formula.
 */
export function setValidation(sheet: Sheet, area: Area, rule: ValidationRule | null): void {
  checkAllowed(sheet, "allowFormatCells");
  const { row, column } = checkedArea(area);
  if (rule) checkRule(rule);
  placeValidation(sheet, area, rule && { rule, origin: { row, column } });
}

function checkRule(rule: ValidationRule): void {
  const { criteria, prompt, alert } = rule;
  checkLength("prompt title", prompt.title, limits.promptTitle);
  checkLength("prompt text", prompt.text, limits.promptText);
  checkLength("alert title", alert.title, limits.alertTitle);
  checkLength("alert text", alert.text, limits.alertText);
  if (criteria.kind === "list" && !criteria.source.startsWith("=")) {
    checkLength("list", criteria.source, limits.listText);
    if (criteria.source === "") throw new ModelError("InvalidArgument", "A list needs an item or a source.");
  }
  if (criteria.kind === "custom" && !criteria.formula.startsWith("=")) {
    throw new ModelError("InvalidArgument", "A custom rule needs a formula.");
  }
  const validation = { rule, areas: [], origin: { row: 0, column: 0 } };
  mapValidationFormulas(validation, checkedRuleFormula);
}

/** A formula of a rule; throws InvalidArgument for what is none or is too long. */
export function checkedRuleFormula(formula: string): string {
  if (parseFormula(checkedFormula(formula))) return formula;
  throw new ModelError("InvalidArgument", `"${formula}" is no formula.`);
}

function checkLength(what: string, text: string, most: number): void {
  if (text.length > most) {
    throw new ModelError("InvalidArgument", `A ${what} takes ${most} characters, not ${text.length}.`);
  }
}
