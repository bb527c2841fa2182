// Which repairs their user takes: those that leave no doubt at first, every guess and choice only when it is made.
import { useState } from "react";
import type { RepairPlan } from "../../actions/work";
import type { CellEdit } from "../../deals/fixes/offer";
import type { PlannedRepair, RepairGroup } from "../../deals/fixes/planRepairs";

/** What is taken of a plan. */
export interface RepairChoice {
  /** The index of the choice that is taken; null where the cell stays as it is. */
  readonly of: (group: RepairGroup, repair: PlannedRepair) => number | null;
  readonly take: (group: RepairGroup, repairs: readonly PlannedRepair[], pick: Pick) => void;
  readonly edits: readonly CellEdit[];
}

/** Which choice to take of a repair; null: none. */
type Pick = (repair: PlannedRepair) => number | null;

/** The choice over a plan. */
export function useRepairChoice({ groups }: RepairPlan): RepairChoice {
  const [taken, setTaken] = useState<ReadonlyMap<string, number | null>>(new Map());
  const of = (group: RepairGroup, repair: PlannedRepair): number | null => {
    const chosen = taken.get(toKey(group, repair));
    return chosen === undefined ? (repair.certain ? 0 : null) : chosen;
  };
  return {
    of,
    take: (group, repairs, pick) =>
      setTaken(new Map([...taken, ...repairs.map((repair) => [toKey(group, repair), pick(repair)] as const)])),
    edits: toEdits(groups, of),
  };
}

function toKey({ column, code }: RepairGroup, { row }: PlannedRepair): string {
  return `${row} ${column} ${code}`;
}

// Two findings may want the same cell: the first that is taken has it.
function toEdits(groups: readonly RepairGroup[], of: RepairChoice["of"]): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const group of groups) {
    for (const repair of group.repairs) {
      const index = of(group, repair);
      const chosen = index === null ? [] : (repair.choices[index] ?? []);
      for (const edit of chosen) {
        const cell = `${edit.row} ${edit.column}`;
        if (!edits.has(cell)) edits.set(cell, edit);
      }
    }
  }
  return [...edits.values()];
}
