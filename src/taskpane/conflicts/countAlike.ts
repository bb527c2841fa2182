// How many other conflicts could be settled by the same choice.
import type { DealConflict } from "../../actions/work";

/** The other conflicts that have a field in common with this one. */
export function countAlike(conflict: DealConflict, conflicts: readonly DealConflict[]): number {
  const columns = new Set(conflict.fields.map(({ column }) => column));
  return conflicts.filter(({ key, fields }) => key !== conflict.key && fields.some(({ column }) => columns.has(column)))
    .length;
}
