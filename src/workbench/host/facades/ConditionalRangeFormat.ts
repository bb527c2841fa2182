// The look that a conditional format lays over its cells.
import type { OfficeClass } from "../protocol/OfficeClass";
import { toObject } from "./targets";

/** Excel.ConditionalRangeFormat. */
export const ConditionalRangeFormat: OfficeClass<"ConditionalRangeFormat"> = {
  navigations: {
    Fill: { to: (target) => toObject("ConditionalRangeFill", target) },
    Font: { to: (target) => toObject("ConditionalRangeFont", target) },
  },
};
