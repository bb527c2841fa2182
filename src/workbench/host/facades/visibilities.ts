// The model's words for who sees a sheet, and Office's.
import type { Visibility } from "../model/SheetState";

/** Office's word for each. */
export const toOfficeVisibility = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<Visibility, string>;

/** The model's word for each. */
export const toModelVisibility = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<string, Visibility>;
