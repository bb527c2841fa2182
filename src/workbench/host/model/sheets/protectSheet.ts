// Protects a sheet.
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { ProtectionOptions } from "../SheetState";

/** Protects a sheet: its locked cells take no writes, and only what the options allow can be done. Throws InvalidOperation where it is protected. */
export function protectSheet(sheet: Sheet, options: ProtectionOptions): void {
  if (sheet.state.protection) throw new ModelError("InvalidOperation", `Sheet ${sheet.name} is protected already.`);
  sheet.own().protection = options;
  sheet.report({ kind: "protection", sheetId: sheet.id });
}
