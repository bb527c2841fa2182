// Keeps what is known of Microsoft's side of a deal until it is looked at again.
import type { CellValue } from "./cell";
import { columnNamed } from "./columnNamed";
import type { Header } from "./columns";
import type { PulledDeal } from "./pulled";

// What stands only in Microsoft's referral of the engagement (referral-api.md, Every column).
const ofMicrosoft: ReadonlySet<Header> = new Set<Header>([
  "Microsoft Referral Status",
  "Microsoft help required?",
  "What specific help from Microsoft?",
  "Notes to Microsoft",
  "Microsoft team member 1",
]);

/**
 * A deal as it was read without Microsoft's side, with the cells of that side that an earlier reading gave. The deal stays
 * "not-yet", because that side may have moved on since.
 */
export function withMicrosoftSide(deal: PulledDeal, known: PulledDeal | undefined): PulledDeal {
  if (deal.microsoft === "seen" || known === undefined) return deal;
  const kept: Record<string, CellValue> = {};
  for (const [name, value] of Object.entries(known.cells)) {
    const header = columnNamed(name)?.column.header;
    if (ofMicrosoft.has(header as Header)) kept[name] = value;
  }
  return { ...deal, cells: { ...deal.cells, ...kept } };
}
