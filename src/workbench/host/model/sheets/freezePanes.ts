// Rows and columns that stay in view.
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";

/** Keeps the first rows and columns in view; 0 and 0 lets them scroll. Throws InvalidArgument for a negative count. */
export function freezePanes(sheet: Sheet, frozen: { readonly rows: number; readonly columns: number }): void {
  if (frozen.rows < 0 || frozen.columns < 0) throw new ModelError("InvalidArgument", "Panes cannot be negative.");
  sheet.own().frozen = { rows: frozen.rows, columns: frozen.columns };
  sheet.report({ kind: "panes", sheetId: sheet.id });
}
