// Several areas of one sheet.
import type { OfficeClass } from "../protocol/OfficeClass";
import { toFullAddress } from "./toFullAddress";
import { toObject } from "./targets";

/** Excel.RangeAreas. */
export const RangeAreas: OfficeClass<"RangeAreas"> = {
  identity: (ranges, call) => {
    const id = call.runtime.references.idOf(ranges);
    return id ? { _ReferenceId: id } : {};
  },
  properties: {
    Address: { get: (ranges) => ranges.map(toFullAddress).join(",") },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: {
      get: (ranges) => ranges.reduce((count, { area }) => count + area.rows * area.columns, 0),
    },
  },
  navigations: { Areas: { to: (ranges) => toObject("RangeCollection", ranges) } },
  methods: {
    _KeepReference: {
      run: (ranges, _args, call) => {
        call.runtime.references.keep(toObject("RangeAreas", ranges));
      },
    },
  },
};
