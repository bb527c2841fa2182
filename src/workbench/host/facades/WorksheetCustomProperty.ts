// A text that an add-in keeps with a sheet.
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";

/** Excel.WorksheetCustomProperty. */
export const WorksheetCustomProperty: OfficeClass<"WorksheetCustomProperty"> = {
  exists: ({ sheet, key }) => sheet.exists && sheet.customProperties.has(key),
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, readText([value], 0, "the value"));
      },
    },
  },
  methods: {
    Delete: {
      run: ({ sheet, key }) => {
        if (!sheet.customProperties.delete(key)) throw itemNotFound(`custom property ${key}`);
      },
    },
  },
};
