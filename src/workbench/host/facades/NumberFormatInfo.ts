// How numbers are written in the person's locale.
import type { OfficeClass } from "../protocol/OfficeClass";
import { cultures } from "./cultures";

/** Excel.NumberFormatInfo. */
export const NumberFormatInfo: OfficeClass<"NumberFormatInfo"> = {
  properties: {
    NumberDecimalSeparator: { get: (_target, call) => cultures[call.workbook.locale].decimal },
    NumberGroupSeparator: { get: (_target, call) => cultures[call.workbook.locale].group },
  },
};
