// Whether the cells of a range are locked when their sheet is protected.
import type { OfficeClass } from "../protocol/OfficeClass";
import { toSwitch } from "./rangeStyle";

/** Excel.FormatProtection. */
export const FormatProtection: OfficeClass<"FormatProtection"> = { properties: { Locked: toSwitch("locked") } };
