// What an add-in can change of the ribbon: Office.ribbon.requestUpdate.
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { toObject } from "./targets";

/** Microsoft.DynamicRibbon.DynamicRibbon. */
export const DynamicRibbon: OfficeClass<"DynamicRibbon"> = {
  objects: {
    GetButton: { to: (_target, args) => toObject("RibbonButton", { key: readText(args, 0, "the button's id") }) },
    GetTab: { to: (_target, args) => toObject("RibbonTab", { key: readText(args, 0, "the tab's id") }) },
  },
};
