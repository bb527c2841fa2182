// Rows with what was pulled of them, and the plans of a push.
import type { CellValue, Row } from "../../src/deals/cell";
import { toRowPlans } from "../../src/deals/changes";
import type { PlanQuestion } from "../../src/deals/changes";
import { checkDeals } from "../../src/deals/checkDeals";
import { readLayout } from "../../src/deals/layout";
import { toPulledRow } from "../../src/deals/pulled";
import type { PulledDeal } from "../../src/deals/pulled";
import type { RowPlan } from "../../src/deals/pushPlan";
import { headers2021, toCells } from "./deals";
import type { Cells } from "./deals";

/** A pulled deal with these cells; blank ones are left out, as they are of a real one. */
export function aPulledDeal(cells: Cells, deal: Partial<PulledDeal> = {}): PulledDeal {
  const filled = Object.entries(cells).filter((entry): entry is [string, CellValue] => (entry[1] ?? "") !== "");
  return {
    referralId: String(cells["Referral ID"] ?? ""),
    eTag: '"1"',
    updatedAt: "2026-11-20T08:00:00Z",
    cells: Object.fromEntries(filled),
    behind: "",
    microsoft: "seen",
    ...deal,
  };
}

/** What was pulled, by Referral ID in lower case. */
function byId(deals: readonly PulledDeal[]): ReadonlyMap<string, PulledDeal> {
  return new Map(deals.map((deal) => [deal.referralId.toLowerCase(), deal]));
}

interface Setting extends Partial<Omit<PlanQuestion, "rows" | "layout" | "findings" | "pulled">> {
  readonly pulled?: readonly PulledDeal[];
  readonly headers?: readonly string[];
}

/** The plans of rows that were checked as a push checks them. */
export function plansOf(
  rows: readonly Cells[],
  { pulled = [], headers = headers2021, ...rest }: Setting = {},
): readonly RowPlan[] {
  const known = byId(pulled);
  const { layout, findings } = readLayout(headers);
  const table: readonly Row[] = rows.map((cells) => toCells(cells, headers));
  const found = checkDeals(table, layout, {
    pulled: (id) => {
      const deal = known.get(id.toLowerCase());
      return deal === undefined ? undefined : toPulledRow(deal, layout);
    },
  });
  return toRowPlans({
    rows: table,
    layout,
    findings: [...findings, ...found],
    pulled: known,
    conflicts: new Set(),
    ...rest,
  });
}

/** Each plan in a few words: "update Deal Name", "blocked findings missing". */
export function told(plans: readonly RowPlan[]): readonly string[] {
  return plans.map((plan) => {
    switch (plan.kind) {
      case "create":
        return `create ${plan.upgrade}`;
      case "update":
        return `update ${plan.changes.map(({ column }) => column).join(", ")}`;
      case "unchanged":
        return "unchanged";
      case "blocked":
        return plan.reason.kind === "findings"
          ? `blocked findings ${plan.reason.findings.map(({ code }) => code).join(", ")}`
          : `blocked ${plan.reason.kind}`;
    }
  });
}
