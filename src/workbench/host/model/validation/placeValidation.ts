// Puts validation rules onto cells, each cell having one at most.
import type { Area, Position } from "../area";
import { withArea, withoutArea } from "../ruleAreas";
import { mapValidationFormulas, toRuleAt } from "../ruleFormulas";
import type { Validation, ValidationRule } from "../rules";
import type { Sheet } from "../Sheet";

/** A rule and the cell its formulas are written for. */
export interface PlacedRule {
  readonly rule: ValidationRule;
  readonly origin: Position;
}

/** Gives an area a rule (null: none) in place of those it has; equal rules become one. */
export function placeValidation(sheet: Sheet, area: Area, placed: PlacedRule | null): void {
  const rest = sheet.state.validations.flatMap((validation) => {
    const areas = withoutArea(validation.areas, area);
    if (areas === validation.areas) return [validation];
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  const isUnchanged =
    rest.length === sheet.state.validations.length && rest.every((one, at) => one === sheet.state.validations[at]);
  if (!placed && isUnchanged) return;
  sheet.own().validations = placed ? join(rest, area, placed) : rest;
  sheet.report({ kind: "rules", sheetId: sheet.id });
}

function join(validations: readonly Validation[], area: Area, placed: PlacedRule): readonly Validation[] {
  const same = validations.findIndex((validation) => isSameRule(validation, placed));
  const found = validations[same];
  if (!found) return [...validations, { ...placed, areas: [area] }];
  return validations.with(same, { ...found, areas: withArea(found.areas, area) });
}

function isSameRule(known: Validation, placed: PlacedRule): boolean {
  if (known.rule.criteria.kind !== placed.rule.criteria.kind) return false;
  const moved = toRuleAt({ ...placed, areas: [] }, known.origin, mapValidationFormulas);
  return moved.rule === known.rule || JSON.stringify(moved.rule) === JSON.stringify(known.rule);
}
