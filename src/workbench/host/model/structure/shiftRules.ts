// Makes validation rules and conditional formats follow a structural change.
import type { Area, Position } from "../area";
import { isSameArea, toArea, toAreaWithout, toIntersection } from "../area";
import { toShiftedFormula } from "../formula/rewriteFormula";
import type { FormulaMapper } from "../ruleFormulas";
import { mapConditionalFormula, mapValidationFormulas, toRuleAt } from "../ruleFormulas";
import type { Anchored } from "../rules";
import type { Sheet } from "../Sheet";
import type { Shift } from "./Shift";
import { shiftParts, shiftReference } from "./Shift";

/** Shifts all rules of a sheet; cells moved to another sheet leave their rules, which the move itself takes along. */
export function shiftRules(sheet: Sheet, shift: Shift): void {
  const { validations, conditionalFormats } = sheet.state;
  const shiftedValidations = validations.flatMap((rule) =>
    shiftRule(rule, { sheet, shift, map: mapValidationFormulas }),
  );
  const shiftedFormats = conditionalFormats.flatMap((rule) =>
    shiftRule(rule, { sheet, shift, map: mapConditionalFormula }),
  );
  if (!isSameList(validations, shiftedValidations)) sheet.own().validations = shiftedValidations;
  if (!isSameList(conditionalFormats, shiftedFormats)) sheet.own().conditionalFormats = shiftedFormats;
}

interface Shifting<T extends Anchored> {
  readonly sheet: Sheet;
  readonly shift: Shift;
  readonly map: FormulaMapper<T>;
}

function shiftRule<T extends Anchored>(rule: T, { sheet, shift, map }: Shifting<T>): readonly T[] {
  const areas = rule.areas.flatMap((area) => shiftArea(area, sheet, shift));
  const anchor = areas.length === 0 ? undefined : findAnchor(rule, sheet, shift);
  if (!anchor) return [];
  const home = { workbook: sheet.workbook, sheetId: sheet.id };
  const anchored = map(toRuleAt(rule, anchor.before, map), (formula) => toShiftedFormula(formula, shift, home));
  const isUnmoved =
    anchored === rule &&
    isSameCell(anchor.after, rule.origin) &&
    areas.every((area, index) => {
      const before = rule.areas[index];
      return before !== undefined && isSameArea(before, area);
    });
  return isUnmoved && areas.length === rule.areas.length ? [rule] : [{ ...anchored, origin: anchor.after, areas }];
}

function shiftArea(area: Area, sheet: Sheet, shift: Shift): readonly Area[] {
  if (shift.kind === "move" && shift.sheetId !== shift.toSheetId) {
    if (sheet.id === shift.sheetId) return toAreaWithout(area, shift.area);
    return sheet.id === shift.toSheetId ? toAreaWithout(area, shift.to) : [area];
  }
  return shiftParts({ sheetId: sheet.id, area }, shift).map((part) => part.area);
}

/** A cell of the rule that outlives the shift, before and after: what its formulas are written for from now on. */
function findAnchor(rule: Anchored, sheet: Sheet, shift: Shift): { before: Position; after: Position } | undefined {
  const cut = shift.kind === "insert" ? [] : [shift.kind === "move" ? shift.to : shift.area];
  const corners = rule.areas.flatMap((area) => {
    const kept = cut.flatMap((hole) => toAreaWithout(area, hole));
    const moved = shift.kind === "move" ? toIntersection(area, shift.area) : undefined;
    return [area, ...kept, ...(moved ? [moved] : [])];
  });
  for (const before of [rule.origin, ...corners]) {
    const after = shiftReference({ sheetId: sheet.id, area: toArea(before) }, shift);
    if (after?.sheetId === sheet.id) return { before: toCell(before), after: toCell(after.area) };
  }
  return undefined;
}

const toCell = ({ row, column }: Position): Position => ({ row, column });
const isSameCell = (one: Position, other: Position): boolean => one.row === other.row && one.column === other.column;

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}
