// Takes rows back to what was pulled of their deals; a deal in conflict, to what Partner Center has now.
import { toCells } from "../../deals/pulled";
import type { Cells, PulledDeal } from "../../deals/pulled";
import { toRevert } from "../../deals/toRevert";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { toSpots } from "./planArrivals";
import { writePlanned } from "./writePlanned";
import type { SheetChange } from "./writeChange";

/** Which rows: by their Referral ID in lower case and their table. */
export type IsWanted = (key: string, table: CheckedTable) => boolean;

/** Reverts in one write, and says how many rows it changed. */
export async function revertRows(core: Core, isWanted: IsWanted): Promise<Notice> {
  let rows = 0;
  let freed: ReadonlySet<string> = new Set();
  await writePlanned(core, () => {
    const plan = planRevert(core, isWanted);
    rows = plan.rows;
    freed = plan.freed;
    return plan.change;
  });
  const left = [...core.memory.conflicts].filter(([key]) => !freed.has(key));
  if (left.length < core.memory.conflicts.size) core.remember({ conflicts: new Map(left) });
  return rows === 0 ? { code: "nothing-to-revert", params: {} } : { code: "reverted", params: { rows } };
}

interface RevertPlan {
  readonly rows: number;
  /** Deals whose conflict ends, because nothing of the sheet's side is left. */
  readonly freed: ReadonlySet<string>;
  readonly change: SheetChange | null;
}

function planRevert({ memory }: Core, isWanted: IsWanted): RevertPlan {
  const edits = new Map<string, Map<number, Cells>>();
  const pulled: PulledDeal[] = [];
  const freed = new Set<string>();
  let rows = 0;
  for (const [key, found] of toSpots(memory.tables.values())) {
    const spots = found.filter(({ table }) => isWanted(key, table));
    const theirs = memory.conflicts.get(key)?.theirs ?? null;
    const target = theirs ?? memory.pulled.get(key);
    if (target === undefined || spots.length === 0) continue;
    if (theirs !== null) {
      freed.add(key);
      pulled.push(theirs);
    }
    for (const { table, row: at } of spots) {
      const row = table.rows[at] ?? [];
      const changes = toRevert(row, table.layout, target);
      if (changes.length === 0) continue;
      const { tableId } = table.place;
      const cells = {
        ...toCells(row, table.layout),
        ...Object.fromEntries(changes.map(({ column, after }) => [column, after])),
      };
      edits.set(tableId, (edits.get(tableId) ?? new Map<number, Cells>()).set(at, cells));
      rows += 1;
    }
  }
  const isNothing = rows === 0 && pulled.length === 0;
  return { rows, freed, change: isNothing ? null : { edits, pulled, fresh: [], freshTableId: null } };
}
