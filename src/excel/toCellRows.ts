// The values of a range as Excel hands them over.
import type { CellValue } from "../deals/cell";
import { PayloadTooLarge } from "./ExcelFailure";

/** The rows of a range's values. Throws PayloadTooLarge where Excel hands over none: it does so above 5,000,000 cells. */
export function toCellRows(values: unknown): readonly (readonly CellValue[])[] {
  if (Array.isArray(values)) return values as CellValue[][];
  throw new PayloadTooLarge(
    "NoValues",
    "Excel handed over no values: there are more cells than it reads at once.",
    null,
  );
}
