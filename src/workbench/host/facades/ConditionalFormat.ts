// One conditional format; the host has those of the custom kind.
import { deleteConditionalFormat } from "../model/conditional/deleteConditionalFormat";
import { updateConditionalFormat } from "../model/conditional/updateConditionalFormat";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean, readInteger } from "../protocol/readArguments";
import { toRule } from "./conditionalRules";
import type { HostObject, RuleTarget } from "./targets";
import { toObject } from "./targets";

/** The range of a conditional format that has one area; null for several. */
function toRange(target: RuleTarget, call: Call): HostObject<"Range"> | null {
  const [area, ...others] = toRule(target).areas;
  return area && others.length === 0 ? toObject("Range", call.track(target.sheet, area)) : null;
}

/** Excel.ConditionalFormat. */
export const ConditionalFormat: OfficeClass<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: (target) => toRule(target).priority,
      set: ({ sheet, id }, value) => {
        updateConditionalFormat(sheet, id, { priority: readInteger([value], 0, "the priority") });
      },
    },
    StopIfTrue: {
      get: (target) => toRule(target).stopIfTrue,
      set: ({ sheet, id }, value) =>
        updateConditionalFormat(sheet, id, { stopIfTrue: readBoolean(value, "stopIfTrue") }),
    },
    Type: { get: () => "Custom" },
  },
  navigations: {
    Custom: { to: (target) => toObject("CustomConditionalFormat", target) },
    CustomOrNullObject: { to: (target) => toObject("CustomConditionalFormat", target) },
  },
  objects: {
    GetRange: {
      to: (target, _args, call) => {
        const range = toRange(target, call);
        if (!range) throw itemNotFound("the conditional format has several ranges");
        return range;
      },
    },
    GetRangeOrNullObject: { to: (target, _args, call) => toRange(target, call) },
    GetRanges: {
      since: "1.9",
      to: (target, _args, call) =>
        toObject(
          "RangeAreas",
          toRule(target).areas.map((area) => call.track(target.sheet, area)),
        ),
    },
  },
  methods: {
    Delete: {
      run: (target) => {
        toRule(target);
        deleteConditionalFormat(target.sheet, target.id);
      },
    },
  },
};
