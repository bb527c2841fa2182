// What a range is filled with.
import { writeStyle } from "../model/cells/writeStyle";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readColor, toStyleProperty, white } from "./rangeStyle";

/** Excel.RangeFill. */
export const RangeFill: OfficeClass<"RangeFill"> = {
  properties: {
    Color: toStyleProperty({ pick: (style) => style.fill ?? white, patch: (value) => ({ fill: readColor(value) }) }),
  },
  methods: { Clear: { run: ({ sheet, area }) => writeStyle(sheet, area, { fill: null }) } },
};
