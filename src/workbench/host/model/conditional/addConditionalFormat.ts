// Adds a conditional format.
import type { Area } from "../area";
import { checkedArea } from "../area";
import { checkAllowed } from "../cells/checkWritable";
import type { ConditionalFormat, ConditionalLook } from "../rules";
import type { Sheet } from "../Sheet";
import { checkedRuleFormula } from "../validation/setValidation";
import { findFormat, insertFormat, toNextFormatId } from "./placeConditionalFormats";

/** A conditional format to add; its formula (with or without "=") is relative to the first area's top-left cell. */
export interface NewConditionalFormat {
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue?: boolean;
  /** 0 is the first; left out, the format becomes the first and the others step back, as Excel does. */
  readonly priority?: number;
}

/** Adds a conditional format of the custom kind; throws InvalidArgument for what is no formula, AccessDenied on a protected sheet. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly [Area, ...Area[]],
  made: NewConditionalFormat,
): ConditionalFormat {
  checkAllowed(sheet, "allowFormatCells");
  areas.forEach(checkedArea);
  const { row, column } = areas[0];
  const format: ConditionalFormat = {
    id: toNextFormatId(sheet),
    areas,
    origin: { row, column },
    formula: toCheckedFormula(made.formula),
    look: made.look,
    stopIfTrue: made.stopIfTrue ?? false,
    priority: made.priority ?? 0,
  };
  insertFormat(sheet, sheet.state.conditionalFormats, format);
  return findFormat(sheet, format.id);
}

/** A formula with its "="; throws InvalidArgument for what is none. */
export function toCheckedFormula(formula: string): string {
  return checkedRuleFormula(formula.startsWith("=") ? formula : `=${formula}`);
}
