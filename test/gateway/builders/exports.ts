// Exports for tests of the gateway.
import { v7 } from "uuid";
import type { ExportOrder } from "../../../src/contract/exports";
import { allDeals } from "../../../src/deals/dealFilter";
import type { DealFilter } from "../../../src/deals/dealFilter";
import { toNewExport } from "../../../src/gateway/exports/toNewExport";
import type { ExportedDeal, ExportedPage, NewExport } from "../../../src/gateway/ledger/Export";

/** An export of all deals, unless the filter says otherwise, as the pane orders it. */
export function anExportOrder(filter: Partial<DealFilter> = {}, id = v7()): ExportOrder {
  return { id, filter: { ...allDeals, ...filter } };
}

/** The same as the ledger takes it in. */
export function anExport(owner = "ada", filter: Partial<DealFilter> = {}): NewExport {
  return toNewExport(anExportOrder(filter), owner);
}

/** A page of deals with these numbers in their ids. */
export function aPage(numbers: readonly number[], nextSkipToken: string | null = null): ExportedPage {
  return { read: numbers.length, deals: numbers.map(aDeal), nextSkipToken };
}

/** Numbers from one to before another. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_unused, index) => from + index);
}

function aDeal(number: number): ExportedDeal {
  return { referralId: `Deal-${number}`, cells: { "Referral ID": `Deal-${number}`, "Deal Name": `Deal ${number}` } };
}
