// The formulas inside validation rules and conditional formats.
import type { Position } from "./area";
import { toCopiedFormula } from "./formula/rewriteFormula";
import type { Anchored, ConditionalFormat, Validation, ValidationCriteria } from "./rules";

const isFormula = (text: string | number | null): text is string => typeof text === "string" && text.startsWith("=");

/** Criteria with each of their formulas replaced; the same object where none changed. */
function mapCriteria(criteria: ValidationCriteria, fn: (formula: string) => string): ValidationCriteria {
  const map = <T extends string | number | null>(text: T): T | string => (isFormula(text) ? fn(text) : text);
  switch (criteria.kind) {
    case "any":
      return criteria;
    case "list": {
      const source = map(criteria.source);
      return source === criteria.source ? criteria : { ...criteria, source };
    }
    case "custom": {
      const formula = map(criteria.formula);
      return formula === criteria.formula ? criteria : { ...criteria, formula };
    }
    default: {
      const first = map(criteria.first);
      const second = map(criteria.second);
      return first === criteria.first && second === criteria.second ? criteria : { ...criteria, first, second };
    }
  }
}

/** A validation with each of its formulas replaced. */
export function mapValidationFormulas(validation: Validation, fn: (formula: string) => string): Validation {
  const criteria = mapCriteria(validation.rule.criteria, fn);
  return criteria === validation.rule.criteria ? validation : { ...validation, rule: { ...validation.rule, criteria } };
}

/** A conditional format with its formula replaced. */
export function mapConditionalFormula(format: ConditionalFormat, fn: (formula: string) => string): ConditionalFormat {
  const formula = fn(format.formula);
  return formula === format.formula ? format : { ...format, formula };
}

/** How the formulas of one kind of rule are replaced. */
export type FormulaMapper<T extends Anchored> = (rule: T, fn: (formula: string) => string) => T;

/** A rule written for another cell; it means the same for every cell it holds for. */
export function toRuleAt<T extends Anchored>(rule: T, origin: Position, map: FormulaMapper<T>): T {
  const rows = origin.row - rule.origin.row;
  const columns = origin.column - rule.origin.column;
  if (rows === 0 && columns === 0) return rule;
  return { ...map(rule, (formula) => toCopiedFormula(formula, rows, columns)), origin };
}
