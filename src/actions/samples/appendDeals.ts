// Puts new rows below the deals of a table, as a pull does.
import type { Cells, PulledDeal } from "../../deals/pulled";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import { writePlanned } from "../pull/writePlanned";

/** Appends a row for each deal; two syncs. The rows are checked in the same turn. */
export async function appendDeals(core: Core, { place }: CheckedTable, deals: readonly Cells[]): Promise<void> {
  const fresh = deals.map((cells): PulledDeal => ({
    referralId: "",
    eTag: "",
    updatedAt: "",
    cells,
    behind: "",
    microsoft: "not-yet",
  }));
  await writePlanned(core, () => ({ edits: new Map(), pulled: [], fresh, freshTableId: place.tableId }));
}
