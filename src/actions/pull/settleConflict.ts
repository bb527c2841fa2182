// Settles deals that were changed on both sides, field by field.
import type { Cells, PulledDeal } from "../../deals/pulled";
import { mergeDeal } from "../../deals/merge";
import { toWholeCells } from "../../deals/toWholeCells";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { DealConflict, FieldConflict, Side } from "../work";
import { toSpots } from "./planArrivals";
import { showOpenConflicts } from "./showConflicts";
import { writePlanned } from "./writePlanned";
import type { SheetChange } from "./writeChange";

/** What the user chose. */
export interface Settlement {
  /** The deal's Referral ID. */
  readonly key: string;
  /** By column. */
  readonly choices: ReadonlyMap<string, Side>;
  /** Whether the same columns of all other deals in conflict are settled the same way. */
  readonly forAllLikeThis?: boolean;
}

type Conflicts = ReadonlyMap<string, DealConflict>;

/**
 * Settles fields. A deal without an open field is written: the chosen values, everything else merged, what the user has
 * changed since included; from then on it counts as pulled as Partner Center has it. One write for all deals.
 */
export function settleConflict(session: Session, { key, choices, forAllLikeThis = false }: Settlement): Promise<void> {
  return runAction(session, "settling", async (core) => {
    const wanted = key.toLowerCase();
    const chosen = [...core.memory.conflicts].map(([each, conflict]): [string, DealConflict] => [
      each,
      each === wanted || forAllLikeThis ? withChoices(conflict, choices) : conflict,
    ]);
    core.remember({ conflicts: new Map(chosen) });
    const settled = await writeSettled(core);
    showOpenConflicts(core);
    return settled === 0 ? null : ({ code: "conflicts-settled", params: { deals: settled } } satisfies Notice);
  });
}

function withChoices(conflict: DealConflict, choices: ReadonlyMap<string, Side>): DealConflict {
  const taken = [...choices].filter(([column]) => conflict.fields.some((field) => field.column === column));
  return {
    ...conflict,
    fields: conflict.fields.filter(({ column }) => !choices.has(column)),
    settled: new Map([...(conflict.settled ?? []), ...taken]),
  };
}

/** Writes the deals without an open field; returns how many. */
async function writeSettled(core: Core): Promise<number> {
  let settled = 0;
  await writePlanned(core, () => {
    const { open, done, change } = toSettlement(core);
    core.remember({ conflicts: open });
    settled = done.length;
    return change;
  });
  const keys = new Set(toSettlement(core).done);
  core.remember({ conflicts: new Map([...core.memory.conflicts].filter(([key]) => !keys.has(key))) });
  return settled;
}

interface Plan {
  /** All conflicts, with what is open of each. */
  readonly open: Conflicts;
  /** The keys of those that end with the change. */
  readonly done: readonly string[];
  readonly change: SheetChange | null;
}

function toSettlement({ memory }: Core): Plan {
  const spots = toSpots(memory.tables.values());
  const open = new Map<string, DealConflict>();
  const edits = new Map<string, Map<number, Cells>>();
  const pulled: PulledDeal[] = [];
  const done: string[] = [];
  for (const [key, conflict] of memory.conflicts) {
    const known = memory.pulled.get(key)?.cells ?? {};
    const merges = (spots.get(key) ?? []).map((spot) => {
      const { rows, layout } = spot.table;
      const mine = toWholeCells(rows[spot.row] ?? [], layout, known);
      return { spot, ...settle({ pulled: known, mine, theirs: conflict.theirs.cells }, conflict) };
    });
    const fields =
      conflict.fields.length > 0 ? conflict.fields : (merges.find((merge) => merge.fields.length > 0)?.fields ?? []);
    open.set(key, { ...conflict, fields });
    if (fields.length > 0) continue;
    done.push(key);
    if (merges.length > 0) pulled.push(conflict.theirs);
    for (const { spot, cells } of merges) {
      const { tableId } = spot.table.place;
      edits.set(tableId, (edits.get(tableId) ?? new Map<number, Cells>()).set(spot.row, cells));
    }
  }
  return { open, done, change: pulled.length === 0 ? null : { edits, pulled, fresh: [], freshTableId: null } };
}

/** The cells of a row as they are settled, and the fields that came into conflict since. */
function settle(
  sides: Parameters<typeof mergeDeal>[0],
  { settled = new Map<string, Side>() }: DealConflict,
): { readonly cells: Cells; readonly fields: readonly FieldConflict[] } {
  const { merged, conflicts } = mergeDeal(sides);
  const chosen = conflicts
    .filter(({ column }) => settled.get(column) === "theirs")
    .map(({ column, theirs }): [string, FieldConflict["theirs"]] => [column, theirs]);
  return {
    cells: { ...merged, ...Object.fromEntries(chosen) },
    fields: conflicts.filter(({ column }) => !settled.has(column)),
  };
}
