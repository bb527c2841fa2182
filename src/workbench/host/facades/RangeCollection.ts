// The areas of several areas, one by one.
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readInteger } from "../protocol/readArguments";
import { toObject } from "./targets";

/** Excel.RangeCollection. */
export const RangeCollection: OfficeClass<"RangeCollection"> = {
  items: (ranges) => ranges.map((range) => toObject("Range", range)),
  objects: {
    GetItemAt: {
      to: (ranges, args) => {
        const range = ranges[readInteger(args, 0, "the index")];
        if (!range) throw itemNotFound("the range of this index");
        return toObject("Range", range);
      },
    },
  },
  methods: { GetCount: { run: (ranges) => ranges.length } },
};
