// Deals that want care though nothing is wrong with them: what to do next, the most urgent first.
import { isBlankRow } from "../checkDeal";
import type { Row } from "../cell";
import type { Day } from "../day";
import type { Header } from "../columns";
import type { Layout } from "../layout";
import { RowView } from "../rowView";
import { readStatus } from "../rules/readStanding";
import { toCares } from "./cares";

/** Why a deal wants care; the order is that of urgency. Codes never change once shipped. */
export const careCodes = ["new-unanswered", "close-date-passed", "help-unanswered", "untouched", "no-duns"] as const;

/** A reason for care. */
export type CareCode = (typeof careCodes)[number];

/** A deal that wants care. */
export interface Care {
  /** Index into the rows given, from 0. */
  readonly row: number;
  readonly code: CareCode;
  /** The column in which something can be done. */
  readonly column: Header;
  /** Days left, days past or days since, by the code; null where no day is known. */
  readonly days: number | null;
}

/** What a worklist is made against. */
export interface Today {
  /** The reader's own calendar day. */
  readonly today: Day;
  /** When Partner Center changed the deal of a Referral ID last, in milliseconds since 1970; null where it is not known. */
  readonly changedAtMs: (referralId: string) => number | null;
}

/** All cares of a sheet: by urgency, within a reason the most pressing first. A closed deal wants none. */
export function toWorklist(rows: readonly Row[], layout: Layout, now: Today): readonly Care[] {
  const cares = rows.flatMap((row, index): readonly Care[] => {
    if (isBlankRow(row, layout)) return [];
    const deal = new RowView(row, layout, { pulled: null, nowMs: null });
    if (readStatus(deal) === "Closed") return [];
    return toCares(deal, now).map((care) => ({ row: index, ...care }));
  });
  const urgency = new Map(careCodes.map((code, at) => [code, at]));
  return cares.sort(
    (left, right) =>
      (urgency.get(left.code) ?? 0) - (urgency.get(right.code) ?? 0) || toPressure(left) - toPressure(right),
  );
}

// Few days left press, and so do many days past.
function toPressure({ code, days }: Care): number {
  if (days === null) return Number.MAX_SAFE_INTEGER;
  return code === "new-unanswered" || code === "help-unanswered" ? days : -days;
}
