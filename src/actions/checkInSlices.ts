// Checks many rows without holding the thread: Office restarts an add-in that does so for five seconds.
import type { Row } from "../deals/cell";
import { checkDeal } from "../deals/checkDeal";
import type { CheckContext } from "../deals/checkContext";
import { checkAcrossDeals } from "../deals/checkDeals";
import type { Finding } from "../deals/finding";
import type { Layout } from "../deals/layout";

// At 50 µs a row, a slice takes 12 ms.
const rowsOfSlice = 250;

/** What checking in slices needs. */
export interface SlicedCheck {
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly context: CheckContext;
  /** The findings that a row is known to have already; null where it has to be checked. */
  readonly known: (index: number) => readonly Finding[] | null;
  /** Lets others run; called between slices with the number of rows checked so far. */
  readonly breathe: (done: number) => Promise<void>;
}

/** The findings of each row's own rules, by its index. */
export async function checkInSlices(check: SlicedCheck): Promise<readonly (readonly Finding[])[]> {
  const { rows, layout, context, known, breathe } = check;
  const own: (readonly Finding[])[] = [];
  let checked = 0;
  for (const [index, row] of rows.entries()) {
    const findings = known(index);
    if (findings === null) checked += 1;
    if (findings === null && checked % rowsOfSlice === 0) await breathe(index);
    own.push(findings ?? checkDeal(row, index, layout, context));
  }
  return own;
}

/** The findings of the rules of the whole sheet, by row. */
export function checkAcross(rows: readonly Row[], layout: Layout): ReadonlyMap<number, readonly Finding[]> {
  const across = new Map<number, Finding[]>();
  for (const finding of checkAcrossDeals(rows, layout)) {
    if (finding.row === null) continue;
    const found = across.get(finding.row);
    if (found === undefined) across.set(finding.row, [finding]);
    else found.push(finding);
  }
  return across;
}
