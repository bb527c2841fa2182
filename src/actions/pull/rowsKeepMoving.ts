// When to give up on a sheet that does not hold still.
import { ExcelBusy } from "../../excel/ExcelFailure";

/** How often rows may move under the hands of one change. */
export const mostAttempts = 5;

/** The failure that ends trying. */
export function rowsKeepMoving(): ExcelBusy {
  const message = "The rows were somewhere else each time that they were to be written.";
  return new ExcelBusy("RowsKeepMoving", message, null);
}
