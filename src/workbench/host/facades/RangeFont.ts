// The letters of a range.
import { invalidArgument } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { black, readColor, toStyleProperty, toSwitch } from "./rangeStyle";

function readSize(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument("a size from 1 to 409");
  return value;
}

/** Excel.RangeFont. */
export const RangeFont: OfficeClass<"RangeFont"> = {
  properties: {
    Bold: toSwitch("bold"),
    Color: toStyleProperty({
      pick: (style) => style.fontColor ?? black,
      patch: (value) => ({ fontColor: readColor(value) }),
    }),
    Italic: toSwitch("italic"),
    Name: toStyleProperty({
      pick: (style) => style.fontName,
      patch: (value) => ({ fontName: readText([value], 0, "the font") }),
    }),
    Size: toStyleProperty({ pick: (style) => style.fontSize, patch: (value) => ({ fontSize: readSize(value) }) }),
  },
};
