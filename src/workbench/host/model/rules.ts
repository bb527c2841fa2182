// The rules that ranges of a sheet carry: data validation and conditional formats.
import type { Area, Position } from "./area";

/** How a number, date or length is compared. */
export type Operator =
  | "between"
  | "notBetween"
  | "equalTo"
  | "notEqualTo"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqualTo"
  | "lessThanOrEqualTo";

/** What a cell may hold; formulas start with "=" and are relative to the rule's origin. */
export type ValidationCriteria =
  | { readonly kind: "any" }
  /** `source`: items parted by commas, or a formula that gives a range. */
  | { readonly kind: "list"; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: Operator;
      readonly first: string | number;
      readonly second: string | number | null;
    }
  | { readonly kind: "custom"; readonly formula: string };

/** The message shown when the cell is selected. */
export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly text: string;
}

/** What happens on a wrong entry: nothing where `show` is false, else a box that refuses, warns or informs. */
export interface ValidationAlert {
  readonly show: boolean;
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly text: string;
}

/** A data-validation rule. */
export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  readonly ignoreBlank: boolean;
  readonly prompt: ValidationPrompt;
  readonly alert: ValidationAlert;
}

/** Where a rule holds, and the cell that its formulas are written for. */
export interface Anchored {
  readonly areas: readonly Area[];
  readonly origin: Position;
}

/** A validation rule on ranges of a sheet. */
export interface Validation extends Anchored {
  readonly rule: ValidationRule;
}

/** The look that a conditional format lays over a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A conditional format of the custom kind on ranges of a sheet; the lowest priority number wins. */
export interface ConditionalFormat extends Anchored {
  readonly id: string;
  /** With "=", relative to the origin. */
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** A message that is not shown. */
export const noPrompt: ValidationPrompt = { show: true, title: "", text: "" };

/** Excel's alert where nobody set one: it refuses, without words of its own. */
export const defaultAlert: ValidationAlert = { show: true, style: "stop", title: "", text: "" };
