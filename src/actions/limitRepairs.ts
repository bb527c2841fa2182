// Keeps repairs from becoming a habit: where Excel tells of a rule otherwise than we wrote it, every check would write it again.
import type { Repair } from "../excel/toRepairs";
import type { Core } from "./Core";

// Five pastes in a row that wipe the rules are likelier than not a rule that Excel words in its own way.
const mostInARow = 5;

/** The repairs without those of a kind that the last checks of the table have made already, one after the other. */
export function limitRepairs(core: Core, tableId: string, repairs: readonly Repair[]): readonly Repair[] {
  const known = core.repairsInARow.get(tableId) ?? new Map<Repair["kind"], number>();
  const kinds = new Set(repairs.map(({ kind }) => kind));
  const now = new Map([...kinds].map((kind) => [kind, (known.get(kind) ?? 0) + 1]));
  core.repairsInARow.set(tableId, now);
  return repairs.filter(({ kind }) => (now.get(kind) ?? 0) <= mostInARow);
}
