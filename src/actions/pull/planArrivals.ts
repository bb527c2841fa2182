// What deals that came from Partner Center mean for the sheet: new rows, changed cells, edits to keep, conflicts.
import { mergeDeal } from "../../deals/merge";
import type { Merged } from "../../deals/merge";
import type { Cells, PulledDeal } from "../../deals/pulled";
import { toWholeCells } from "../../deals/toWholeCells";
import { withMicrosoftSide } from "../../deals/withMicrosoftSide";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Memory } from "../Memory";
import type { DealConflict } from "../work";
import { toRowName } from "./toRowName";

/** Deals that came. */
export interface Arrivals {
  readonly deals: readonly PulledDeal[];
  /** Whether those that were pulled before and did not change are left alone where they have no row. */
  readonly onlyChanged: boolean;
  /** New rows that some of them came of and that do not bear their ids yet, by Referral ID in lower case. */
  readonly origins?: ReadonlyMap<string, Origin>;
  /** Whether deals tell Microsoft's side too although it was not looked at, as files do. */
  readonly tellMicrosoftSide?: boolean;
}

/** The row that a deal was created from, and what was sent of it. */
export interface Origin extends Spot {
  readonly sent: Cells;
}

/** Rows of a table, by index, with the cells that they are to hold; those of columns that the sheet lacks among them. */
export type RowEdits = ReadonlyMap<number, Cells>;

/** What is to be done. */
export interface ArrivalPlan {
  /** Deals that get a row of their own. */
  readonly fresh: readonly PulledDeal[];
  /** By table id. */
  readonly edits: ReadonlyMap<string, RowEdits>;
  /** What is to be remembered as pulled, the fresh ones among them. */
  readonly pulled: readonly PulledDeal[];
  /** By Referral ID in lower case; nothing of these deals is written. */
  readonly conflicts: ReadonlyMap<string, DealConflict>;
  /** What became of each deal, by Referral ID in lower case. */
  readonly verdicts: Verdicts;
}

/** What became of a deal. */
interface Verdict {
  readonly kind: "added" | "updated" | "unchanged" | "conflicts";
  readonly keepsEdits: boolean;
}

/** By Referral ID in lower case. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** How many deals of each kind. */
export interface ArrivalCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly keptEdits: number;
  readonly conflicts: number;
}

/** How many deals of each kind there are. */
export function countVerdicts(verdicts: Verdicts): ArrivalCounts {
  const counts = { added: 0, updated: 0, unchanged: 0, keptEdits: 0, conflicts: 0 };
  for (const { kind, keepsEdits } of verdicts.values()) {
    counts[kind] += 1;
    if (keepsEdits) counts.keptEdits += 1;
  }
  return counts;
}

/**
 * What became of deals when some of them were looked at once more. The first verdict stays, because the second look finds
 * what the first has written; but a conflict may come up, or end.
 */
export function addVerdicts(before: Verdicts, now: Verdicts): Verdicts {
  const all = new Map(before);
  for (const [key, verdict] of now) {
    const known = before.get(key);
    if (known === undefined || known.kind === "conflicts" || verdict.kind === "conflicts") all.set(key, verdict);
  }
  return all;
}

/** A row of a table. */
export interface Spot {
  readonly table: CheckedTable;
  readonly row: number;
}

/** Plans, deal by deal, against the rows and the pulled deals that are remembered. */
export function planArrivals(arrivals: Arrivals, memory: Pick<Memory, "tables" | "pulled">): ArrivalPlan {
  const { deals, onlyChanged, origins = new Map<string, Origin>(), tellMicrosoftSide = false } = arrivals;
  const spots = toSpots(memory.tables.values());
  const fresh: PulledDeal[] = [];
  const pulled: PulledDeal[] = [];
  const edits = new Map<string, Map<number, Cells>>();
  const conflicts = new Map<string, DealConflict>();
  const verdicts = new Map<string, Verdict>();

  const place = (deal: PulledDeal): Verdict => {
    const key = deal.referralId.toLowerCase();
    const known = memory.pulled.get(key) ?? null;
    const theirs = known === null || tellMicrosoftSide ? deal : withMicrosoftSide(deal, known);
    const origin = origins.get(key);
    const isNews = known === null || origin !== undefined || !isSameState(known, theirs);
    const found = origin === undefined ? (spots.get(key) ?? []) : [origin];
    const base = origin?.sent ?? known?.cells ?? {};
    if (found.length === 0) {
      if (!isNews && onlyChanged) return { kind: "unchanged", keepsEdits: false };
      fresh.push(theirs);
      pulled.push(theirs);
      return { kind: "added", keepsEdits: false };
    }
    const merges = found.map((spot) => ({ spot, ...mergeInto(spot, { known: base, theirs }) }));
    const keepsEdits = merges.some(({ hasLocalEdits }) => hasLocalEdits);
    if (!isNews) return { kind: "unchanged", keepsEdits };
    const torn = merges.find((merge) => merge.conflicts.length > 0);
    if (torn !== undefined) {
      const { spot, merged, conflicts: fields } = torn;
      conflicts.set(key, { ...toRowName(spot.table, spot.row), theirs, merged, fields });
      return { kind: "conflicts", keepsEdits: false };
    }
    for (const { spot, merged } of merges) {
      const { tableId } = spot.table.place;
      edits.set(tableId, (edits.get(tableId) ?? new Map<number, Cells>()).set(spot.row, merged));
    }
    pulled.push(theirs);
    return { kind: "updated", keepsEdits };
  };

  // A page may overlap the one before it: of a deal that comes twice in a block the last counts.
  const last = new Map(deals.map((deal) => [deal.referralId.toLowerCase(), deal]));
  for (const [key, deal] of last) verdicts.set(key, place(deal));
  return { fresh, edits, pulled, conflicts, verdicts };
}

/** The rows of all tables by Referral ID in lower case. */
export function toSpots(tables: Iterable<CheckedTable>): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const table of tables) {
    table.rows.forEach((row, at) => {
      const key = toReferralKey(row, table.layout);
      if (key === "") return;
      const known = spots.get(key);
      if (known === undefined) spots.set(key, [{ table, row: at }]);
      else known.push({ table, row: at });
    });
  }
  return spots;
}

/** Whether a deal is as it was pulled: the same version, and nothing new of Microsoft's side. */
function isSameState(known: PulledDeal, now: PulledDeal): boolean {
  return (
    known.eTag === now.eTag &&
    known.microsoft === now.microsoft &&
    known.updatedAt === now.updatedAt &&
    isSameCells(known.cells, now.cells)
  );
}

/** Whether cells hold the same values, exactly. */
export function isSameCells(one: Cells, other: Cells): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** A row merged with what came. */
function mergeInto(
  { table: { rows, layout }, row }: Spot,
  { known, theirs }: { readonly known: Cells; readonly theirs: PulledDeal },
): Merged {
  return mergeDeal({ pulled: known, mine: toWholeCells(rows[row] ?? [], layout, known), theirs: theirs.cells });
}
