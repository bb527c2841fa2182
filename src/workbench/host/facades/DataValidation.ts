// What may be entered in a range.
import type { LiveRange } from "../model/LiveRange";
import type { Area } from "../model/area";
import { toIntersection } from "../model/area";
import type { Validation, ValidationRule } from "../model/rules";
import { defaultAlert, noPrompt } from "../model/rules";
import { isValidCell } from "../model/validation/isValidCell";
import { setValidation } from "../model/validation/setValidation";
import { toUsedArea } from "../model/view/toUsedArea";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";
import {
  officeTypes,
  readAlert,
  readPrompt,
  readValidationRule,
  toOfficeAlert,
  toOfficePrompt,
  toOfficeRule,
} from "./validationRules";

/** What the cells of a range have: no rule, one rule for all, a rule for some, or different ones. */
type Found = { readonly kind: "none" | "some" | "different" } | { readonly kind: "one"; readonly rule: ValidationRule };

function cover(area: Area, validations: readonly Validation[]): number {
  const parts = validations.flatMap(({ areas }) => areas.map((part) => toIntersection(part, area)));
  return parts.reduce((cells, part) => cells + (part ? part.rows * part.columns : 0), 0);
}

function findRule({ sheet, area }: LiveRange): Found {
  const touching = sheet.state.validations.filter(({ areas }) => areas.some((part) => toIntersection(part, area)));
  const [first] = touching;
  if (!first) return { kind: "none" };
  const rules = new Set(touching.map(({ rule }) => JSON.stringify(rule)));
  if (rules.size > 1) return { kind: "different" };
  return cover(area, touching) === area.rows * area.columns ? { kind: "one", rule: first.rule } : { kind: "some" };
}

const anyValue: ValidationRule = {
  criteria: { kind: "any" },
  ignoreBlank: true,
  prompt: noPrompt,
  alert: defaultAlert,
};

/** A part of the one rule of a range; null where the cells differ. */
function toPart<T>(range: LiveRange, pick: (rule: ValidationRule) => T): T | null {
  const found = findRule(range);
  if (found.kind === "one") return pick(found.rule);
  return found.kind === "none" ? pick(anyValue) : null;
}

function change(range: LiveRange, patch: Partial<ValidationRule>): void {
  const found = findRule(range);
  const rule = found.kind === "one" ? found.rule : anyValue;
  setValidation(range.sheet, range.area, { ...rule, ...patch });
}

function toType(range: LiveRange): string {
  const found = findRule(range);
  switch (found.kind) {
    case "none":
      return "None";
    case "some":
      return "MixedCriteria";
    case "different":
      return "Inconsistent";
    case "one":
      return officeTypes[found.rule.criteria.kind];
  }
}

function toInvalidCells({ sheet, area }: LiveRange, call: Call): HostObject<"RangeAreas"> | null {
  const used = toUsedArea(sheet, { valuesOnly: true });
  const within = used ? toIntersection(area, used) : undefined;
  if (!within) return null;
  const cells: LiveRange[] = [];
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      if (!isValidCell(sheet, row, column)) cells.push(call.track(sheet, { row, column, rows: 1, columns: 1 }));
    }
  }
  return cells.length > 0 ? toObject("RangeAreas", cells) : null;
}

/** Excel.DataValidation. */
export const DataValidation: OfficeClass<"DataValidation"> = {
  properties: {
    ErrorAlert: {
      get: (range) => toPart(range, ({ alert }) => toOfficeAlert(alert)),
      set: (range, value) => change(range, { alert: readAlert(value) }),
    },
    IgnoreBlanks: {
      get: (range) => toPart(range, ({ ignoreBlank }) => ignoreBlank),
      set: (range, value) => change(range, { ignoreBlank: readBoolean(value, "ignoreBlanks") }),
    },
    Prompt: {
      get: (range) => toPart(range, ({ prompt }) => toOfficePrompt(prompt)),
      set: (range, value) => change(range, { prompt: readPrompt(value) }),
    },
    Rule: {
      get: (range) => toPart(range, ({ criteria }) => toOfficeRule(criteria)),
      set: (range, value) => {
        const criteria = readValidationRule(value);
        if (criteria) change(range, { criteria });
        else setValidation(range.sheet, range.area, null);
      },
    },
    Type: { get: toType },
    Valid: {
      get: (range, call) => {
        const invalid = toInvalidCells(range, call);
        if (!invalid) return true;
        const cells = range.area.rows * range.area.columns;
        return invalid.target.length === cells ? false : null;
      },
    },
  },
  objects: {
    GetInvalidCells: {
      since: "1.9",
      to: (range, _args, call) => {
        const cells = toInvalidCells(range, call);
        if (!cells) throw itemNotFound("all cells of the range are valid");
        return cells;
      },
    },
    GetInvalidCellsOrNullObject: { since: "1.9", to: (range, _args, call) => toInvalidCells(range, call) },
  },
  methods: { Clear: { run: ({ sheet, area }) => setValidation(sheet, area, null) } },
};
