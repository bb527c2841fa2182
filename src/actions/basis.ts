// What a check was made against beside the rows: what was pulled, and whether a push is at work.
import type { CheckContext } from "../deals/checkContext";
import type { Row } from "../deals/cell";
import { isMark } from "../deals/marks";
import type { Layout } from "../deals/layout";
import { toPulledRow } from "../deals/pulled";
import type { PulledDeal } from "../deals/pulled";
import type { Core } from "./Core";

/** What findings rest on beside the rows themselves. */
export interface Basis {
  /** By Referral ID in lower case. */
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  readonly pushing: boolean;
  /** Rows that are sent in the background, by mark or Referral ID in lower case: the ids of their batches. */
  readonly underWay: ReadonlyMap<string, string>;
}

/** What is known now. */
export function toBasis({ memory }: Pick<Core, "memory">): Basis {
  return { pulled: memory.pulled, pushing: memory.pushing, underWay: memory.underWay };
}

/** Nothing is known. */
export const noBasis: Basis = { pulled: new Map(), pushing: false, underWay: new Map() };

const pulledRows = new WeakMap<Layout, WeakMap<PulledDeal, Row>>();

/** What a check may know beside the rows. */
export function toCheckContext({ pulled, pushing, underWay }: Basis, layout: Layout, nowMs: number): CheckContext {
  return {
    nowMs,
    pushing,
    isUnderWay: (mark) => underWay.has(mark.trim().toLowerCase()),
    pulled: (referralId) => {
      const deal = pulled.get(referralId.toLowerCase());
      return deal === undefined ? undefined : toKnownRow(deal, layout);
    },
  };
}

function toKnownRow(deal: PulledDeal, layout: Layout): Row {
  const known = pulledRows.get(layout) ?? new WeakMap<PulledDeal, Row>();
  pulledRows.set(layout, known);
  const row = known.get(deal) ?? toPulledRow(deal, layout);
  known.set(deal, row);
  return row;
}

/** Whether what a row was judged against is what it would be judged against now. */
export function isJudgedAlike(row: Row, layout: Layout, { before, now }: { before: Basis; now: Basis }): boolean {
  const isSameWay = before.pushing === now.pushing && before.underWay === now.underWay;
  if (before.pulled === now.pulled && isSameWay) return true;
  const key = toReferralKey(row, layout);
  if (key === "") return true;
  if (!isSameWay && isMark(key) && isExcused(key, before) !== isExcused(key, now)) return false;
  return before.pulled.get(key) === now.pulled.get(key);
}

function isExcused(mark: string, { pushing, underWay }: Basis): boolean {
  return pushing || underWay.has(mark);
}

/** The Referral ID of a row in lower case; "" where it has none. */
export function toReferralKey(row: Row, layout: Layout): string {
  const index = layout.byName.get("Referral ID")?.index;
  return index === undefined
    ? ""
    : String(row[index] ?? "")
        .trim()
        .toLowerCase();
}
