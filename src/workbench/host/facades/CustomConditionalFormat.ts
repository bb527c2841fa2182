// A conditional format that a formula decides.
import type { OfficeClass } from "../protocol/OfficeClass";
import { toObject } from "./targets";

/** Excel.CustomConditionalFormat. */
export const CustomConditionalFormat: OfficeClass<"CustomConditionalFormat"> = {
  navigations: {
    Format: { to: (target) => toObject("ConditionalRangeFormat", target) },
    Rule: { to: (target) => toObject("ConditionalFormatRule", target) },
  },
};
