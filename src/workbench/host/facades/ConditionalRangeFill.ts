// The fill of a conditional format.
import type { OfficeClass } from "../protocol/OfficeClass";
import { changeLook, toRule } from "./conditionalRules";
import { readColor } from "./rangeStyle";

/** Excel.ConditionalRangeFill. */
export const ConditionalRangeFill: OfficeClass<"ConditionalRangeFill"> = {
  properties: {
    Color: {
      get: (target) => toRule(target).look.fill ?? "",
      set: (target, value) => changeLook(target, { fill: readColor(value) }),
    },
  },
};
