// Takes the protection of a sheet away.
import type { Sheet } from "../Sheet";

/** Takes the protection of a sheet away; nothing where it has none. */
export function unprotectSheet(sheet: Sheet): void {
  if (!sheet.state.protection) return;
  sheet.own().protection = null;
  sheet.report({ kind: "protection", sheetId: sheet.id });
}
