// What an add-in can learn of the person's locale.
import type { OfficeClass } from "../protocol/OfficeClass";
import { toObject } from "./targets";

/** Excel.CultureInfo. */
export const CultureInfo: OfficeClass<"CultureInfo"> = {
  properties: { Name: { get: (_target, call) => call.workbook.locale } },
  navigations: {
    DatetimeFormat: { since: "1.12", to: () => toObject("DatetimeFormatInfo", null) },
    NumberFormat: { to: () => toObject("NumberFormatInfo", null) },
  },
};
