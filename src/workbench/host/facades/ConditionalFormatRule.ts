// The formula of a conditional format, relative to the first cell of its first range.
import { updateConditionalFormat } from "../model/conditional/updateConditionalFormat";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { toRule } from "./conditionalRules";

/** Excel.ConditionalFormatRule. */
export const ConditionalFormatRule: OfficeClass<"ConditionalFormatRule"> = {
  properties: {
    Formula: {
      get: (target) => toRule(target).formula,
      set: ({ sheet, id }, value) => {
        updateConditionalFormat(sheet, id, { formula: readText([value], 0, "the formula") });
      },
    },
  },
};
