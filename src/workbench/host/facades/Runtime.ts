// The runtime of the add-in: whether events reach it.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean } from "../protocol/readArguments";

/** Excel.Runtime. */
export const Runtime: OfficeClass<"Runtime"> = {
  properties: {
    EnableEvents: {
      since: "1.8",
      get: (_target, call) => call.runtime.events.enabled,
      set: (_target, value, call) => {
        call.runtime.events.enabled = readBoolean(value, "enableEvents");
      },
    },
  },
};
