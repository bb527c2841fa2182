// A button of the add-in's own on the ribbon. Changing it takes the undo list away.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean } from "../protocol/readArguments";

/** Microsoft.DynamicRibbon.RibbonButton. */
export const RibbonButton: OfficeClass<"RibbonButton"> = {
  properties: {
    Enabled: {
      get: ({ key }, call) => call.host.ribbon.enabled.get(key) ?? true,
      set: ({ key }, value, call) => {
        call.host.ribbon.enabled.set(key, readBoolean(value, "enabled"));
        call.clearsUndo = true;
      },
    },
  },
};
