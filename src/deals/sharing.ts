// How far a deal is shared with Microsoft, and what a push adds to that; no step can be taken back.
import { findWord } from "./words";
import type { Header } from "./columns";
import type { Cells } from "./pulled";
import type { Upgrade } from "./pushPlan";

/** The column that asks Microsoft for help: Yes makes a deal a co-sell deal. */
export const helpHeader: Header = "Microsoft help required?";

/** The column that shows a deal to Microsoft's sales team: Yes makes it partner-led. */
export const shareHeader: Header = "Share with Microsoft sales team";

/** Whether a deal asks Microsoft for help. */
export function asksForHelp(cells: Cells): boolean {
  return isYes(cells, helpHeader);
}

/** Whether a deal is shown to Microsoft's sales team by its own column. */
export function isShared(cells: Cells): boolean {
  return isYes(cells, shareHeader);
}

function isYes(cells: Cells, header: Header): boolean {
  return findWord("yesNo", cells[header] ?? "") === "Yes";
}

/** What a push adds to the sharing of a deal; before is empty for a new one. */
export function toUpgrade(before: Cells, after: Cells): Upgrade {
  if (asksForHelp(before)) return "none";
  if (asksForHelp(after)) return "co-sell";
  return isShared(after) && !isShared(before) ? "partner-led" : "none";
}
