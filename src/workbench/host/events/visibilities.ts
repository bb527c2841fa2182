// The model's words for who sees a sheet, and Office's.
import type { Visibility } from "../model/SheetState";

/** The model's word for each of Office's. */
export const toModelVisibility = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<string, Visibility>;

/** Office's word for one of the model's. */
export function toOfficeVisibility(visibility: string): string {
  return visibility.slice(0, 1).toUpperCase() + visibility.slice(1);
}
