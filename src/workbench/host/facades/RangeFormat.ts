// How a range looks.
import { setColumnWidth } from "../model/cells/setColumnWidth";
import type { LiveRange } from "../model/LiveRange";
import { invalidArgument } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { toChoice, toSwitch } from "./rangeStyle";
import { toObject } from "./targets";

/** The width of the columns in points, or null where they differ. */
function toColumnWidth({ sheet, area }: LiveRange): number | null {
  const width = sheet.columnWidth(area.column);
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (sheet.columnWidth(column) !== width) return null;
  }
  return width;
}

/** Excel.RangeFormat. */
export const RangeFormat: OfficeClass<"RangeFormat"> = {
  properties: {
    ColumnWidth: {
      since: "1.2",
      get: toColumnWidth,
      set: ({ sheet, area }, value) => {
        if (typeof value !== "number" || value < 0) throw invalidArgument("a width in points");
        setColumnWidth(sheet, area, value);
      },
    },
    HorizontalAlignment: toChoice("horizontal", ["General", "Left", "Center", "Right"]),
    VerticalAlignment: toChoice("vertical", ["Top", "Center", "Bottom"]),
    WrapText: toSwitch("wrap"),
  },
  navigations: {
    Fill: { to: (range) => toObject("RangeFill", range) },
    Font: { to: (range) => toObject("RangeFont", range) },
    Protection: { since: "1.2", to: (range) => toObject("FormatProtection", range) },
  },
};
