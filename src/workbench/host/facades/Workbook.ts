// The workbook: the root of all that an add-in reaches.
import { itemNotFound } from "../protocol/HostError";
import type { Call } from "../protocol/Call";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { toArea } from "../model/area";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function toEventRange(args: readonly unknown[], call: Call): HostObject | null {
  const place = call.host.eventRanges.get(readText(args, 0, "the reference"))?.place;
  return place ? toObject("Range", call.track(place.sheet, place.area)) : null;
}

/** Excel.Workbook. */
export const Workbook: OfficeClass<"Workbook"> = {
  properties: {
    Name: { since: "1.7", get: () => "Workbook.xlsx" },
    ReadOnly: { since: "1.8", get: () => false },
  },
  navigations: {
    Application: { to: () => toObject("Application", null) },
    Names: { to: () => toObject("NamedItemCollection", { sheet: null }) },
    Settings: { since: "1.4", to: () => toObject("SettingCollection", null) },
    Tables: { to: () => toObject("TableCollection", { sheet: null }) },
    Worksheets: { to: () => toObject("WorksheetCollection", null) },
    _Runtime: { since: "1.5", to: () => toObject("Runtime", null) },
  },
  objects: {
    GetActiveCell: {
      since: "1.7",
      to: (_target, _args, call) => {
        const { activeSheet } = call.workbook;
        return toObject("Range", call.track(activeSheet, toArea(activeSheet.selection.active)));
      },
    },
    GetSelectedRange: {
      to: (_target, _args, call) => {
        const { activeSheet } = call.workbook;
        return toObject("Range", call.track(activeSheet, activeSheet.selection.area));
      },
    },
    _GetRangeForEventByReferenceId: {
      to: (_target, args, call) => {
        const range = toEventRange(args, call);
        if (!range) throw itemNotFound("the range of this event");
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: { to: (_target, args, call) => toEventRange(args, call) },
  },
  methods: {
    _RemoveReference: {
      run: (_target, args, call) => call.runtime.references.drop(readText(args, 0, "the reference")),
    },
  },
};
