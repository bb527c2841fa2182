// The colour of each ailment: how much it matters.
import type { Ailment } from "../../deals/health/toHealth";
import type { GroupTone } from "../work/RowGroup";

/** How much each matters. */
export const tones: Readonly<Record<Ailment, GroupTone>> = {
  "dates-from-1904": "danger",
  "digits-lost": "danger",
  "excel-errors": "danger",
  "zeros-lost": "warning",
  "text-dates": "warning",
  blanks: "warning",
  formulas: "informative",
  "hidden-rows": "informative",
};
