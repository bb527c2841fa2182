// How dates and times are written in the person's locale.
import type { OfficeClass } from "../protocol/OfficeClass";
import { cultures } from "./cultures";

/** Excel.DatetimeFormatInfo. */
export const DatetimeFormatInfo: OfficeClass<"DatetimeFormatInfo"> = {
  properties: {
    DateSeparator: { get: (_target, call) => cultures[call.workbook.locale].dateSeparator },
    LongDatePattern: { get: (_target, call) => cultures[call.workbook.locale].longDate },
    LongTimePattern: { get: (_target, call) => cultures[call.workbook.locale].longTime },
    ShortDatePattern: { get: (_target, call) => cultures[call.workbook.locale].shortDate },
    TimeSeparator: { get: () => ":" },
  },
};
