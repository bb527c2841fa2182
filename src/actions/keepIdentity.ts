// Keeps the old objects where nothing changed, so that whoever draws them need not draw again.
import type { Finding } from "../deals/finding";

type Findings = readonly Finding[];

/** The old findings where the new ones say the same, else the new. */
export function keepFindings(before: Findings | undefined, now: Findings): Findings {
  return before !== undefined && isSame(before, now) ? before : now;
}

function isSame(one: Findings, other: Findings): boolean {
  return one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
}

/** The same for the findings of the rules of the whole sheet: the old map where every row's are the same. */
export function keepAcross(
  before: ReadonlyMap<number, Findings>,
  now: ReadonlyMap<number, Findings>,
): ReadonlyMap<number, Findings> {
  const kept = new Map([...now].map(([row, findings]) => [row, keepFindings(before.get(row), findings)]));
  const isAsBefore = kept.size === before.size && [...kept].every(([row, findings]) => before.get(row) === findings);
  return isAsBefore ? before : kept;
}

/** The rows whose findings of the rules of the whole sheet are not what they were. */
export function changedAcross(
  before: ReadonlyMap<number, Findings>,
  now: ReadonlyMap<number, Findings>,
): ReadonlySet<number> {
  const rows = [...before.keys(), ...now.keys()];
  return new Set(rows.filter((row) => !isSame(before.get(row) ?? [], now.get(row) ?? [])));
}
