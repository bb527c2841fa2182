// Which of the deals that were found is which of the rows whose answers were lost.
import { toComparable } from "../../deals/cell";
import { columnNamed } from "../../deals/columnNamed";
import { isSameCell } from "../../deals/isSameCell";
import { toMarkTime } from "../../deals/marks";
import type { Cells } from "../../deals/pulled";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";

/** A row whose answer was lost. */
export interface LostRow {
  readonly mark: string;
  readonly cells: Cells;
}

/** Clocks differ; a deal is looked for from so long before its mark was made. */
const toleranceMs = 5 * 60_000;

/** From when on a row's deal may have been created. */
export function toEarliest(mark: string): number {
  return (toMarkTime(mark) ?? 0) - toleranceMs;
}

interface Pair {
  readonly mark: string;
  readonly referral: Referral;
  readonly agreement: number;
}

/**
 * Finds each row's deal by deal name and customer name, and the CRM ID where the row has one; where several fit, those
 * whose other cells agree best belong together. No deal is given to two rows, and none that is `claimed` (lower case ids).
 */
export function matchLost(
  rows: readonly LostRow[],
  found: readonly Referral[],
  claimed: ReadonlySet<string>,
): ReadonlyMap<string, Referral> {
  const free = found.filter(({ id }) => !claimed.has(id.toLowerCase())).map(toCandidate);
  const pairs = rows.flatMap((row) => toPairs(row, free)).sort((one, other) => other.agreement - one.agreement);
  const matched = new Map<string, Referral>();
  const taken = new Set<string>();
  for (const { mark, referral } of pairs) {
    if (matched.has(mark) || taken.has(referral.id)) continue;
    matched.set(mark, referral);
    taken.add(referral.id);
  }
  return matched;
}

interface Candidate {
  readonly referral: Referral;
  readonly createdMs: number;
  readonly cells: Cells;
}

function toCandidate(referral: Referral): Candidate {
  return { referral, createdMs: Date.parse(referral.createdDateTime), cells: toDeal(referral, null).cells };
}

function toPairs({ mark, cells }: LostRow, candidates: readonly Candidate[]): Pair[] {
  const earliestMs = toEarliest(mark);
  return candidates
    .filter((candidate) => !(candidate.createdMs < earliestMs) && isSameDeal(cells, candidate.cells))
    .map((candidate) => ({ mark, referral: candidate.referral, agreement: countAgreeing(cells, candidate.cells) }));
}

function isSameDeal(ours: Cells, theirs: Cells): boolean {
  const hasCrmId = ours["CRM ID"] !== undefined && ours["CRM ID"] !== "";
  const names = ["Deal Name", "Customer Name", ...(hasCrmId ? ["CRM ID"] : [])];
  return names.every((name) => toComparable(String(ours[name] ?? "")) === toComparable(String(theirs[name] ?? "")));
}

function countAgreeing(ours: Cells, theirs: Cells): number {
  return Object.entries(ours).filter(([name, value]) => {
    const column = columnNamed(name)?.column;
    return column !== undefined && isSameCell(column, value, theirs[name] ?? "");
  }).length;
}
