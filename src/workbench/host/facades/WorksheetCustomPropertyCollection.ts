// Texts that an add-in keeps with a sheet, under keys.
import type { Sheet } from "../model/Sheet";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function find(sheet: Sheet, key: string): HostObject<"WorksheetCustomProperty"> | null {
  return sheet.customProperties.has(key) ? toObject("WorksheetCustomProperty", { sheet, key }) : null;
}

/** Excel.WorksheetCustomPropertyCollection. */
export const WorksheetCustomPropertyCollection: OfficeClass<"WorksheetCustomPropertyCollection"> = {
  exists: (sheet) => sheet.exists,
  item: (sheet, key) => {
    const found = find(sheet, readText([key], 0, "the key"));
    if (!found) throw itemNotFound(`custom property ${String(key)}`);
    return found;
  },
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => toObject("WorksheetCustomProperty", { sheet, key })),
  objects: {
    Add: {
      to: (sheet, args) => {
        const key = readText(args, 0, "the key");
        sheet.customProperties.set(key, readText(args, 1, "the value"));
        return toObject("WorksheetCustomProperty", { sheet, key });
      },
    },
    GetItemOrNullObject: { to: (sheet, args) => find(sheet, readText(args, 0, "the key")) },
  },
  methods: { GetCount: { run: (sheet) => sheet.customProperties.size } },
};
