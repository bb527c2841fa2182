// The letters of a conditional format.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean } from "../protocol/readArguments";
import { changeLook, toRule } from "./conditionalRules";
import { readColor } from "./rangeStyle";

/** Excel.ConditionalRangeFont. */
export const ConditionalRangeFont: OfficeClass<"ConditionalRangeFont"> = {
  properties: {
    Bold: {
      get: (target) => toRule(target).look.bold ?? null,
      set: (target, value) => changeLook(target, { bold: readBoolean(value, "bold") }),
    },
    Color: {
      get: (target) => toRule(target).look.fontColor ?? "",
      set: (target, value) => changeLook(target, { fontColor: readColor(value) }),
    },
  },
};
