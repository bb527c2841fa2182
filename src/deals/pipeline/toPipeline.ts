// Where deals stand: counted and valued by status, sales stage and close month, each currency for itself.
import { isBlankRow } from "../checkDeal";
import type { Row } from "../cell";
import { toPlainText } from "../cell";
import { isCurrencyCode } from "../currencies";
import type { Layout } from "../layout";
import { statuses } from "../lifecycle";
import { toDay } from "../kinds/dateKind";
import { toAmount } from "../kinds/moneyKind";
import { toPercent } from "../kinds/salesStageKind";
import { RowView } from "../rowView";
import { readStatus, readSubstatus } from "../rules/readStanding";

/** Deals of one sort, with what they are worth together. */
export interface Slice {
  /** A status, a percent, a month as YYYY-MM, "Won" or "Lost"; "" where the sheet does not say. */
  readonly key: string;
  readonly deals: number;
  readonly value: number;
}

/** Deals of one currency. */
export interface CurrencyPicture {
  /** Its code; "" for deals whose currency is not known. */
  readonly currency: string;
  readonly deals: number;
  readonly value: number;
  /** Deals among them whose value cannot be read: they count for nothing in values. */
  readonly unvalued: number;
  readonly byStatus: readonly Slice[];
  /** Open deals only. */
  readonly byStage: readonly Slice[];
  /** Open deals only, by month of the estimated close date. */
  readonly byMonth: readonly Slice[];
  readonly wonAndLost: readonly Slice[];
}

interface Deal {
  readonly currency: string;
  readonly value: number | null;
  readonly status: string;
  readonly substatus: string;
  readonly stage: string;
  readonly month: string;
}

/** The picture of each currency: the one with the most deals first, deals without one last. Never added across currencies. */
export function toPipeline(rows: readonly Row[], layout: Layout): readonly CurrencyPicture[] {
  const byCurrency = new Map<string, Deal[]>();
  for (const row of rows) {
    if (isBlankRow(row, layout)) continue;
    const deal = toDeal(row, layout);
    const known = byCurrency.get(deal.currency);
    if (known === undefined) byCurrency.set(deal.currency, [deal]);
    else known.push(deal);
  }
  return [...byCurrency]
    .map(([currency, deals]) => toPicture(currency, deals))
    .sort((left, right) => Number(left.currency === "") - Number(right.currency === "") || right.deals - left.deals);
}

function toDeal(row: Row, layout: Layout): Deal {
  const view = new RowView(row, layout, { pulled: null, nowMs: null });
  const code = toPlainText(view.cell("Currency")).toUpperCase();
  const amount = toAmount(view.cell("Estimated Deal Value"));
  const close = toDay(view.cell("Estimated Close Date"));
  const stage = view.cell("Sales Stage") === "" ? null : toPercent(view.cell("Sales Stage"));
  return {
    currency: isCurrencyCode(code) ? code : "",
    value: Number.isNaN(amount) ? null : amount,
    status: readStatus(view) ?? "",
    substatus: readSubstatus(view) ?? "",
    stage: stage === null ? "" : String(stage),
    month: close === null ? "" : `${close.year}-${String(close.month).padStart(2, "0")}`,
  };
}

function toPicture(currency: string, deals: readonly Deal[]): CurrencyPicture {
  const open = deals.filter(({ status }) => status !== "Closed");
  const all = toSlice("", deals);
  return {
    currency,
    deals: all.deals,
    value: all.value,
    unvalued: deals.filter(({ value }) => value === null).length,
    byStatus: toSlices(deals, ({ status }) => status, [...statuses]),
    byStage: toSlices(open, ({ stage }) => stage).sort((left, right) => toOrder(left) - toOrder(right)),
    byMonth: toSlices(open, ({ month }) => month).sort((left, right) =>
      left.key === "" ? 1 : right.key === "" ? -1 : left.key < right.key ? -1 : 1,
    ),
    wonAndLost: ["Won", "Lost"].map((key) =>
      toSlice(
        key,
        deals.filter(({ status, substatus }) => status === "Closed" && substatus === key),
      ),
    ),
  };
}

function toOrder({ key }: Slice): number {
  return key === "" ? Number.MAX_SAFE_INTEGER : Number(key);
}

/** The slices of deals by a key; those of `always` in their order, whether there are deals or not, then any others. */
function toSlices(deals: readonly Deal[], keyOf: (deal: Deal) => string, always: readonly string[] = []): Slice[] {
  const gathered = new Map<string, Deal[]>(always.map((key) => [key, []]));
  for (const deal of deals) {
    const key = keyOf(deal);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [deal]);
    else known.push(deal);
  }
  return [...gathered].map(([key, found]) => toSlice(key, found));
}

function toSlice(key: string, deals: readonly Deal[]): Slice {
  return { key, deals: deals.length, value: deals.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}
