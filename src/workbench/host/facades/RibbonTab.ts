// A tab of the add-in's own on the ribbon. Showing or hiding it takes the undo list away.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readBoolean } from "../protocol/readArguments";

/** Microsoft.DynamicRibbon.RibbonTab. */
export const RibbonTab: OfficeClass<"RibbonTab"> = {
  methods: {
    SetVisibility: {
      run: ({ key }, args, call) => {
        call.host.ribbon.visible.set(key, readBoolean(args[0], "visible"));
        call.clearsUndo = true;
      },
    },
  },
};
